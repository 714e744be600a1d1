import { domainsOf } from '../browser/cookie-jar.js'

/** What we need of a `Location`. */
export interface Address {
  readonly hostname: string
  readonly pathname: string
}

/** `/`, then each folder of the path with and without its slash, and the page itself: all that its cookies can have. */
export const pathsOf = (pathname: string): readonly string[] => {
  const ends = [...pathname.matchAll(/\//g)].map(({ index }) => index)
  return [...new Set(['/', ...ends.flatMap((end) => [pathname.slice(0, end), pathname.slice(0, end + 1)]), pathname])].filter(Boolean)
}

/** An address has no parents (URL Standard, "ends in a number checker"). */
const isAddress = (host: string) => /(^|\.)\d+$|:/.test(host)

/**
 * This host alone, and each parent that can be someone's. Suffixes under which every name has another owner,
 * `co.id`, are the browser's to know: it refuses a write there (RFC 6265 §5.3.5).
 */
const parentsOf = (host: string) => (isAddress(host) ? [''] : domainsOf(host).filter((domain) => !domain || /\../.test(domain)))

/**
 * Prefixed names must be written with `Secure`; a partitioned cookie is another one than its namesake (CHIPS). In a
 * frame on another site no other `SameSite` is taken. Without https plain ones first: of the others only `localhost`
 * has any.
 */
const modes = ['', ';secure;samesite=none', ';secure;samesite=none;partitioned']

/** The scopes of one path as the ends of cookie texts. */
export const scopesAt = (path: string, host: string, isSecure: boolean): readonly string[] =>
  parentsOf(host).flatMap((domain) => (isSecure ? modes.slice(1) : modes)
    .map((mode) => `=;path=${path};max-age=0${mode}${domain && `;domain=${domain}`}`))
