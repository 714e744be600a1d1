import { checkPlain, describeMistake, readConfig, type PlainConfig } from '../core/check-config.js'
import schema from '../core/config.schema.json' with { type: 'json' }
import { createKnownServices } from '../core/known-services.js'
import { completePacks, resolvePolicy } from '../core/policy.js'
import { remember } from '../core/remember.js'
import { createServiceList, type ServiceList } from '../core/service-list.js'
import type { Minor, ResolvedPolicy, Service } from '../core/types.js'
import type { Mistake, Schema } from '../core/validate.js'
import { packs } from '../policies/index.js'
import { builtInServices } from '../services/built-in.js'

/** What a visitor's consent follows from, of the plain configuration that the script tag takes too. */
export interface ConsentSite {
  /** The configuration as read. */
  readonly plain: PlainConfig
  /** Every category but the essential. */
  readonly optional: readonly string[]
  readonly siteServices: readonly Service[]
  /** The site's services, and the built-in ones it says nothing of. */
  readonly services: ServiceList
  /** Of the place that the configuration names. */
  readonly policy: ResolvedPolicy
  /** Of other places. */
  policyFor(places: readonly string[]): ResolvedPolicy
  readonly minor: Minor
  /** Set where the choice is shared over a domain: the cookie has another name then. */
  readonly domain: string | undefined
}

/** Throws one error that names every mistake of the configuration. An object is read once: give another for another. */
export const readConsentSite = remember((config: PlainConfig): ConsentSite => {
  const mistakes: Mistake[] = []
  const plain = readConfig(schema as Schema, config, mistakes)
  const { categories, siteServices, policy, places, policies } = checkPlain(plain, createKnownServices(builtInServices), mistakes)
  if (mistakes.length > 0) throw new TypeError(mistakes.map(describeMistake).join('\n'))
  // The packs of the script tags: what a server answers is what the page would.
  const known = completePacks(policies, packs, packs[0])
  const policyFor = (codes: readonly string[]) => resolvePolicy(policy, codes, known, packs[0])
  return {
    plain,
    optional: categories.filter((id) => id !== 'essential'),
    siteServices,
    services: createServiceList(siteServices, builtInServices),
    policy: policyFor(places),
    policyFor,
    minor: plain.minor ?? false,
    domain: plain.storage?.domain,
  }
})
