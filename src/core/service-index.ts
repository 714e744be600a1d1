import { createCallRules, type CallRules, type Permit } from './call-rules.js'
import { createHostIndex } from './host-match.js'
import { createNameIndex } from './name-index.js'
import { once } from './once.js'
import type { Service } from './types.js'

/** What happens to a third-party load that no rule knows. */
export type UnknownAnswer = 'hold' | 'pass'

export interface ServiceIndexOptions {
  readonly allow: readonly string[]
  readonly siteServices: readonly Service[]
  /** Asked for once something must be looked up in them. */
  builtInServices(): readonly Service[]
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
  /** First party, and no service has any part of it. */
  isPlainlyOwn(host: string): boolean
  readonly unknown: ServiceIndexOptions['unknown']
  /** The same for calls on a page of this host, as plain values. */
  rules(host: string, isPermitted: Permit): CallRules
}

export const hostsOf = (services: readonly Service[]) =>
  services.flatMap((service) => (service.hosts ?? []).map((host) => [host, service] as const))

export const namesOf = (services: () => readonly Service[], key: 'cookies' | 'storage') => () =>
  services().flatMap((service) => (service[key] ?? []).map((name) => [name, service] as const))

export const isNamed = (host: string, pattern: string) => `.${host}`.endsWith(`.${pattern.replace(/\/.*/, '').toLowerCase()}`)

/** The site's services win over built-in ones at any length of host. */
export const createServiceIndex = (options: ServiceIndexOptions): ServiceIndex => {
  const { allow, siteServices, builtInServices, isFirstParty, unknown } = options
  const allowed = createHostIndex(allow.map((host) => [host, true] as const))
  const ofSite = createHostIndex(hostsOf(siteServices))
  const builtIn = once(() => createHostIndex(hostsOf(builtInServices())))
  const all = () => [...siteServices, ...builtInServices()]
  return {
    isAllowed: (host, path) => allowed(host, path) === true,
    serviceAt: (host, path) => ofSite(host, path) ?? builtIn()(host, path),
    serviceOfCookie: createNameIndex(namesOf(all, 'cookies')),
    serviceOfKey: createNameIndex(namesOf(all, 'storage')),
    isFirstParty,
    isPlainlyOwn: (host) => isFirstParty(host) && !all().some(({ hosts = [] }) => hosts.some((pattern) => isNamed(host, pattern))),
    unknown,
    rules: (host, isPermitted) => createCallRules(options, host, isPermitted),
  }
}
