import type { ServiceIndexOptions } from './service-index.js'
import type { Service } from './types.js'

/** Which hosts are denied now, as plain values: for where the index itself cannot go. */
export interface CallRules {
  /** The page's own host. */
  readonly host: string
  /** Host patterns with whether they are denied. The first list that knows a host answers. */
  readonly lists: readonly (readonly (readonly [pattern: string, isDenied: boolean])[])[]
  /** Are third-party hosts denied that no list knows? */
  readonly code: boolean
  readonly content: boolean
}

/** May what is of this category, or of this service, load now? */
export type Permit = (verdict: { readonly category: string; readonly service?: string }) => boolean

/** The suffixes of the page's host under which every name is the site's own. */
const ownSuffixes = (host: string, isFirstParty: (host: string) => boolean): readonly string[] => {
  const labels = host.split('.')
  const suffixes = labels.map((_, index) => labels.slice(index).join('.')).filter((suffix) => suffix.includes('.'))
  return suffixes.filter((suffix) => isFirstParty(`izin.${suffix}`))
}

/** In the order of a verdict: what the site allows, its services, the built-in ones, its own hosts. */
export const createCallRules = (
  { allow, siteServices, builtInServices, isFirstParty, ownHosts = [], unknown }: ServiceIndexOptions, host: string, isPermitted: Permit,
): CallRules => {
  const hostsOf = (services: readonly Service[]) => services.flatMap(({ id, category, hosts = [] }) => {
    const isDenied = !isPermitted({ category, service: id })
    return hosts.map((pattern) => [pattern, isDenied] as const)
  })
  const pass = (hosts: readonly string[]) => hosts.map((pattern) => [pattern, false] as const)
  const isDenied = !isPermitted({ category: 'marketing' })
  return {
    host,
    lists: [pass(allow), hostsOf(siteServices), hostsOf(builtInServices()), pass([...ownHosts, ...ownSuffixes(host, isFirstParty)])],
    code: isDenied && unknown.code === 'hold',
    content: isDenied && unknown.content === 'hold',
  }
}
