import type { Consent } from '../src/index.js'

/** The page's consent, if it is of this file's release; else one error says what to do. */
export const findConsent = (file: string): Consent | undefined => {
  const izin: Partial<Consent> | undefined = Reflect.get(window, 'izin')
  if (izin?.version === __IZIN_VERSION__) return izin as Consent
  console.error(`${file} ${__IZIN_VERSION__} does not match izin.js ${izin?.version}; load both from the same release`)
  return undefined
}
