import { attempt } from '../core/attempt.js'
import { createFirstParty } from '../core/first-party.js'

const probe = 'izin-probe'

/** A browser refuses a cookie on a public suffix (RFC 6265 §5.3.5), where every name has another owner. */
const takesCookie = (suffix: string) => {
  const end = `;domain=${suffix};path=/`
  // A sandboxed page has no cookies: unknown is third party.
  return attempt(() => {
    document.cookie = `${probe}=1${end}`
    const taken = document.cookie.includes(`${probe}=1`)
    document.cookie = `${probe}=;max-age=0${end}`
    return taken
  }) ?? false
}

/** The page's host, its subdomains, what the site names, and hosts on the same registrable domain. */
export const createPageFirstParty = (extra: readonly string[]): ((host: string) => boolean) =>
  createFirstParty(location.hostname, extra, takesCookie)
