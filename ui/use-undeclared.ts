import { useEffect, useState } from 'preact/hooks'
import type { Consent, Found } from '../src/index.js'

/** What is stored in the browser and nobody declared; looked for when the panel is opened, and empty until then. */
export const useUndeclared = (consent: Consent): readonly Found[] => {
  const [found, setFound] = useState<readonly Found[]>([])
  useEffect(() => {
    // Without the list the panel is what it was: whoever listens to errors has heard.
    void consent.inventory().then((all) => setFound(all.filter(({ declared }) => !declared)), () => {})
  }, [])
  return found
}
