import { createConsent, type Config } from '../src/index.js'

/** Consents of one test file, under a clock of the test's own; each a page that is opened while the others stay. */
export const createOpener = (start: number) => {
  let clock = start
  let opened: { destroy(): void }[] = []
  const environment = { now: () => clock, elapsed: () => clock, random: (length: number) => crypto.getRandomValues(new Uint8Array(length)) }
  return {
    open(config: Partial<Config> = {}) {
      const consent = createConsent({ ...(config.policy ? {} : { policyVersion: '1' }), ...config }, environment)
      opened.push(consent)
      return consent
    },
    /** In ms since 1970. */
    setClock(to: number) {
      clock = to
    },
    /** Nothing of it is left for the next test. */
    close() {
      opened.forEach((consent) => consent.destroy())
      opened = []
      clock = start
      document.cookie = 'izin=; path=/; max-age=0'
      localStorage.clear()
      document.body.replaceChildren()
      Reflect.deleteProperty(navigator, 'globalPrivacyControl')
    },
  }
}

/** The choice as the browser keeps it. */
export const cookie = () => document.cookie.split('; ').find((pair) => pair.startsWith('izin='))
