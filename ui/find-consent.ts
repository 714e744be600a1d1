import type { Consent } from '../src/index.js'

/** What stands at `window.izin`: the page's consent, or before `izin.js` has run a queue, or nothing. */
export const pageConsent = (): Partial<Consent> | undefined => Reflect.get(window, 'izin')

/** The page's consent, if it is of this file's release; else one error says what to do. */
export const findConsent = (file: string, izin = pageConsent()): Consent | undefined => {
  if (izin?.version === __IZIN_VERSION__) return izin as Consent
  console.error(`${file} ${__IZIN_VERSION__} does not match izin.js ${izin?.version}; load both from the same release`)
  return undefined
}
