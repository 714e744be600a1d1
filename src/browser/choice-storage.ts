import Cookies from 'js-cookie'
import { attempt } from '../core/attempt.js'
import { choiceName, valuesOf } from '../core/choice-cookie.js'
import { cookiePairs, removeCookie } from './cookie-jar.js'

/** Where a choice is kept: a cookie of this host, or of a domain the site shares it over. */
export interface ChoiceStorage {
  /** Every copy the browser sends, at whatever scope. */
  read(): readonly string[]
  /** Says whether it was kept. `expires` in ms since 1970. */
  write(text: string, expires: number): boolean
  clear(): void
}

/** In the page's own cookies. */
export const createChoiceStorage = (secure: boolean, host: string, domain = ''): ChoiceStorage => {
  const name = choiceName(secure, domain)
  const copies = () => valuesOf(cookiePairs(), name)
  const clear = () => removeCookie(name, '/', host, secure)
  // Sandboxed or blocked: the choice lives as long as the page (requirement CK-08).
  return {
    read: () => attempt(copies) ?? [],
    clear: () => attempt(clear),
    write: (text, expires) => attempt(() => {
      if (copies().length > 1) clear()
      // js-cookie escapes what a cookie value cannot hold; nothing of ours needs it, so what is read is what was written.
      Cookies.withConverter({ write: (value) => value })
        .set(name, text, { path: '/', secure, sameSite: 'lax', domain, expires: new Date(expires) })
      return copies().includes(text)
    }) ?? false,
  }
}

/** Keeps nothing: outside a page there is no one to ask. */
export const noStorage: ChoiceStorage = {
  read: () => [],
  write() {
    throw new Error('izin: a choice is made by a person, in a page')
  },
  clear: () => {},
}
