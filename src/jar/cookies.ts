import { cookiePairs } from '../browser/cookie-jar.js'
import { type Address, pathsOf, scopesAt } from './cookie-scopes.js'

/** Names alone. A text without `=` is the value of a cookie that has no name: nobody's to see (RFC 6265bis §5.6). */
export const cookieNames = (): readonly string[] =>
  [...new Set(cookiePairs().flatMap((pair) => (/^[^=]/.test(pair) && pair.includes('=') ? [pair.split('=', 1)[0]!] : [])))]

/** How many writes one sweep may take. */
const patience = 4000

/**
 * Takes these cookies away, the scopes most in use first; what is gone is not tried again. Yields where a page may have
 * its turn, and true where it should: Chromium takes writes in at once and does them later, and a read waits for them.
 */
export function* removeCookies(
  names: readonly string[], { hostname, pathname }: Address, isSecure: boolean, limit = patience,
): Generator<boolean> {
  let left = names
  let writes = 0
  for (const path of pathsOf(pathname)) {
    const scopes = scopesAt(path, hostname, isSecure)
    for (const name of left) {
      if ((writes += scopes.length) > limit) return
      // As it stands: js-cookie would write the name anew, and a name with an @ would stay.
      for (const scope of scopes) document.cookie = name + scope
      yield false
    }
    yield true
    const here = new Set(cookieNames())
    left = left.filter((name) => here.has(name))
    if (left.length === 0) return
  }
}
