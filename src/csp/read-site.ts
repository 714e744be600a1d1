import type { PlainConfig } from '../core/check-config.js'
import { remember } from '../core/remember.js'
import { readConsentSite, type ConsentSite } from '../server/read-consent-site.js'

/** What a policy follows from, of the plain configuration that the script tag takes too. */
export interface Site extends ConsentSite {
  readonly allow: readonly string[]
  /** Hosts of the site's own. */
  readonly own: readonly string[]
}

/** Where our own parts are: a choice must reach the backend, and the interface the page, whatever is granted. */
const ownAddresses = ({ backends = [], ui: { src } = {}, storage: { endpoint } = {} }: PlainConfig) =>
  [...backends.map(({ url }) => url), src, endpoint].flatMap((address) => {
    const [, place] = /^(?:https?:)?\/\/([^?#]+)/i.exec(address ?? '') ?? []
    return place ?? []
  })

/** Throws one error that names every mistake of the configuration. An object is read once: give another for another. */
export const readSite = remember((config: PlainConfig): Site => {
  const site = readConsentSite(config)
  const { plain, domain } = site
  const { allow = [], firstParty = [] } = plain.gate ?? {}
  return {
    ...site,
    allow: [...allow, ...ownAddresses(plain)],
    // Who shares a choice over a domain owns it: a browser takes no cookie on a public suffix.
    own: [...firstParty, ...(domain ? [domain] : [])],
  }
})
