import { checkPlain, describeMistake, readConfig, type PlainConfig } from '../core/check-config.js'
import schema from '../core/config.schema.json' with { type: 'json' }
import { createKnownServices } from '../core/known-services.js'
import { completePacks, resolvePolicy } from '../core/policy.js'
import { createServiceList, type ServiceList } from '../core/service-list.js'
import type { Minor, ResolvedPolicy, Service } from '../core/types.js'
import type { Mistake, Schema } from '../core/validate.js'
import { packs } from '../policies/index.js'
import { builtInServices } from '../services/built-in.js'
import { remember } from './remember.js'

/** What a policy follows from, of the plain configuration that the script tag takes too. */
export interface Site {
  /** Every category but the essential. */
  readonly optional: readonly string[]
  readonly siteServices: readonly Service[]
  /** The site's services, and the built-in ones it says nothing of. */
  readonly services: ServiceList
  readonly allow: readonly string[]
  /** Hosts of the site's own. */
  readonly own: readonly string[]
  readonly policy: ResolvedPolicy
  readonly minor: Minor
  /** Set where the choice is shared over a domain: the cookie has another name then. */
  readonly domain: string | undefined
}

/** Where our own parts are: a choice must reach the backend, and the interface the page, whatever is granted. */
const ownAddresses = ({ backends = [], ui: { src } = {} }: PlainConfig) =>
  [...backends.map(({ url }) => url), src].flatMap((address) => {
    const [, place] = /^(?:https?:)?\/\/([^?#]+)/i.exec(address ?? '') ?? []
    return place ?? []
  })

/** Throws one error that names every mistake of the configuration. An object is read once: give another for another. */
export const readSite = remember((config: PlainConfig): Site => {
  const mistakes: Mistake[] = []
  const plain = readConfig(schema as Schema, config, mistakes)
  const { categories, siteServices, policy, places, policies } = checkPlain(plain, createKnownServices(builtInServices), mistakes)
  if (mistakes.length > 0) throw new TypeError(mistakes.map(describeMistake).join('\n'))
  const { minor = false, gate: { allow = [], firstParty = [] } = {}, storage: { domain } = {} } = plain
  return {
    optional: categories.filter((id) => id !== 'essential'),
    siteServices,
    services: createServiceList(siteServices, builtInServices),
    allow: [...allow, ...ownAddresses(plain)],
    // Who shares a choice over a domain owns it: a browser takes no cookie on a public suffix.
    own: [...firstParty, ...(domain ? [domain] : [])],
    policy: resolvePolicy(policy, places, completePacks(policies, packs, packs[0]), packs[0]),
    minor,
    domain,
  }
})
