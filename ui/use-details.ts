import { useState } from 'preact/hooks'
import type { Consent, Service, ServiceDetails } from '../src/index.js'

type Details = Readonly<Record<string, ServiceDetails | undefined>>

/** What there is to tell of these services: nothing until it is asked for, and nothing if it does not load. */
export const useDetails = (consent: Consent, services: readonly Service[]): readonly [Details, ask: () => void] => {
  const [details, setDetails] = useState<Details>({})
  const all = () => services.map(async ({ id }) => [id, await consent.describe(id)] as const)
  return [details, () => void Promise.all(all()).then((entries) => setDetails(Object.fromEntries(entries)), () => {})]
}
