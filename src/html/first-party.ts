import { getDomain } from 'tldts'
import { createFirstParty } from '../core/first-party.js'

/** Stands for the page's host where nobody says it: no real host has this name (RFC 2606 §2). */
export const unnamedPage = 'https://page.invalid/'

/** The list that browsers keep by heart and a page can only probe, its private part too: `github.io` has many owners. */
const ownsSuffix = (suffix: string) => getDomain(suffix, { allowPrivateDomains: true, validateHostname: false }) !== null

/** The page's host, its subdomains, what the site names, and hosts on the same registrable domain. */
export const createSiteFirstParty = (pageHost: string, extra: readonly string[]): ((host: string) => boolean) =>
  createFirstParty(pageHost, extra, ownsSuffix)
