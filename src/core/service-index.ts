import { createCallRules, type CallRules, type Permit } from './call-rules.js'
import { createHostIndex } from './host-match.js'
import { createNameMatcher } from './name-pattern.js'
import type { Service } from './types.js'

/** What happens to a third-party load that no rule knows. */
export type UnknownAnswer = 'hold' | 'pass'

export interface ServiceIndexOptions {
  readonly allow: readonly string[]
  readonly siteServices: readonly Service[]
  readonly builtInServices: readonly Service[]
  isFirstParty(host: string): boolean
  /** Hosts that are first party by name, with their subdomains. */
  readonly ownHosts?: readonly string[]
  readonly unknown: { readonly code: UnknownAnswer; readonly content: UnknownAnswer }
}

/** Everything a verdict follows from, made once. */
export interface ServiceIndex {
  isAllowed(host: string, path: string): boolean
  serviceAt(host: string, path: string): Service | undefined
  serviceOfCookie(name: string): Service | undefined
  serviceOfKey(name: string): Service | undefined
  isFirstParty(host: string): boolean
  readonly unknown: ServiceIndexOptions['unknown']
  /** The same for calls on a page of this host, as plain values. */
  rules(host: string, isPermitted: Permit): CallRules
}

const hostsOf = (services: readonly Service[]) =>
  services.flatMap((service) => (service.hosts ?? []).map((host) => [host, service] as const))

const createNameIndex = (services: readonly Service[], names: (service: Service) => readonly string[] | undefined) => {
  const entries = services.map((service) => ({ service, matches: createNameMatcher(names(service) ?? []) }))
  const known = new Map<string, Service | undefined>()
  return (name: string) => {
    if (!known.has(name)) {
      // Names with a number of each visit in them must not add up.
      if (known.size > 500) known.clear()
      known.set(name, entries.find(({ matches }) => matches(name))?.service)
    }
    return known.get(name)
  }
}

/** The site's services win over built-in ones at any length of host. */
export const createServiceIndex = (options: ServiceIndexOptions): ServiceIndex => {
  const { allow, siteServices, builtInServices, isFirstParty, unknown } = options
  const allowed = createHostIndex(allow.map((host) => [host, true] as const))
  const ofSite = createHostIndex(hostsOf(siteServices))
  const builtIn = createHostIndex(hostsOf(builtInServices))
  const all = [...siteServices, ...builtInServices]
  return {
    isAllowed: (host, path) => allowed(host, path) === true,
    serviceAt: (host, path) => ofSite(host, path) ?? builtIn(host, path),
    serviceOfCookie: createNameIndex(all, ({ cookies }) => cookies),
    serviceOfKey: createNameIndex(all, ({ storage }) => storage),
    isFirstParty,
    unknown,
    rules: (host, isPermitted) => createCallRules(options, host, isPermitted),
  }
}
