import { createServiceIndex } from '../core/service-index.js'
import type { Service } from '../core/types.js'
import { isUnder, parseHostPattern, type HostPattern } from './host-pattern.js'
import type { Site } from './read-site.js'
import { remember } from '../core/remember.js'

/**
 * Sources of a policy in short: `h` is a host and its subdomains, `+h` the same for sockets too, `=s` the source `s`
 * as it stands. A policy without scheme takes the page's own and the safer one, but never a socket's (CSP3 §6.7.2.9).
 */
export interface Word {
  readonly word: string
  /** What must be granted: categories, `category:service`, and `!`: that no service is denied by name. */
  readonly needs: readonly string[]
}

/** Where an entry stands: what the site writes wins over what is built in. */
interface Entry {
  readonly pattern: HostPattern
  readonly owner: Service | 'allow' | 'own'
  readonly sockets: boolean
}

const isDenier = (service: Service) => service.category !== 'essential'

/** The longer of two paths, if one begins with the other: only URLs there are in both. */
const meetPaths = (a: string, b: string) => (a.startsWith(b) ? a : b.startsWith(a) ? b : undefined)

/** The host of which a source and a pattern both have URLs. A host stands for one of its subdomains where `wild`. */
const meetHosts = (source: string, wild: boolean, pattern: string) => {
  if (wild && isUnder(pattern, source) && pattern !== source) return pattern
  return isUnder(source, pattern) ? (wild ? `any.${source}` : source) : undefined
}

/** Our paths are beginnings; a source's path is one only with a slash at its end (CSP3 §6.7.2.12). */
const pathForms = (source: string) => (/\/.*[^/]$/.test(source) ? [source, `${source}/`] : [source])

interface Overlap {
  readonly entry: Entry
  readonly wild: boolean
  readonly other: HostPattern
}

/** A URL that the source would let through and the other pattern names. */
const meet = ({ entry: { pattern }, wild, other }: Overlap) => {
  // What only a query tells from our own path is that path's: a policy cannot hold one without the other.
  if (other.hasQuery && pattern.path.startsWith(other.path)) return undefined
  const host = meetHosts(pattern.host, wild, other.host)
  const path = meetPaths(pattern.path, other.path)
  return host === undefined || path === undefined ? undefined : { host, path }
}

/** First party is never held: it loses its subdomains only where the site says that one of them is a service. */
const isSpared = ({ entry: { owner, pattern }, wild, other }: Overlap) =>
  owner === 'allow' || (owner === 'own' && (!wild || other.host === pattern.host))

/** What answers whose a URL is, and all that may be denied. */
const knowledgeOf = remember(({ allow, siteServices, services }: Site) => ({
  index: createServiceIndex({
    allow, siteServices, builtInServices: services.all, isFirstParty: () => false, unknown: { code: 'hold', content: 'hold' },
  }),
  denied: services.all().filter(isDenier).flatMap(({ hosts = [] }) => hosts.map(parseHostPattern)),
}))

/** Categories beside its own that a source would let through: a policy has no way to say "but not this path". */
const leaksOf = (site: Site, entry: Entry, wild: boolean) => {
  const { index, denied } = knowledgeOf(site)
  const leaks = (other: HostPattern) => {
    const overlap = { entry, wild, other }
    const url = isSpared(overlap) ? undefined : meet(overlap)
    if (!url || index.isAllowed(url.host, url.path)) return undefined
    const service = index.serviceAt(url.host, url.path)
    return service && service !== entry.owner && isDenier(service) ? service.category : undefined
  }
  return [...new Set(denied.map(leaks).filter((category) => category !== undefined))].sort()
}

const needsOf = ({ owner }: Entry, leaks: readonly string[]) => [
  ...(typeof owner === 'object' && isDenier(owner) ? [`${owner.category}:${owner.id}`] : []),
  ...leaks, ...(leaks.length > 0 ? ['!'] : []),
]

const wordsOf = (site: Site, entry: Entry): Word[] => {
  const { pattern: { host, path } } = entry
  // A socket's host is listed whole, or not at all.
  const sockets = entry.sockets && path === ''
  const [exact, wild] = [false, true].map((isWild) => needsOf(entry, leaksOf(site, entry, isWild)))
  if (String(exact) === String(wild)) return [{ word: (sockets ? '+' : '') + host + path, needs: exact ?? [] }]
  const literal = (source: string, needs: readonly string[] = []) =>
    [...pathForms(source), ...(sockets ? [`wss://${source}`] : [])].map((text) => ({ word: `=${text}`, needs }))
  return [...literal(host + path, exact), ...literal(`*.${host}${path}`, wild)]
}

/** The page's own host, which a configuration need not name. */
export const wordsOfHost = (site: Site, host: string): readonly Word[] =>
  wordsOf(site, { pattern: parseHostPattern(host), owner: 'own', sockets: true })

const entriesOf = ({ allow, own, siteServices, services }: Site): Entry[] => {
  const entry = (owner: Entry['owner'], sockets: boolean) => (text: string): Entry =>
    ({ pattern: parseHostPattern(text), owner, sockets })
  const builtIn = services.all().filter((service) => !isDenier(service) && !siteServices.includes(service))
  return [
    ...own.map(entry('own', true)),
    ...allow.map(entry('allow', true)),
    ...siteServices.flatMap((service) => (service.hosts ?? []).map(entry(service, true))),
    ...builtIn.flatMap((service) => (service.hosts ?? []).map(entry(service, false))),
  ]
}

const isReachable = ({ optional }: Site) => ({ needs }: Word) =>
  !optional.every((id) => needs.some((need) => need === id || need.startsWith(`${id}:`)))

const allWords = remember((site: Site): readonly Word[] => entriesOf(site).flatMap((entry) => wordsOf(site, entry)))

/** Everything that may pass at some grants short of all: what the site lists, and what is essential anyway. */
export const listWords = remember((site: Site): readonly Word[] => allWords(site).filter(isReachable(site)))

/** What would let through something of every category: no policy can list it. */
export const listLeftOut = (site: Site): readonly string[] => {
  const isListed = isReachable(site)
  return allWords(site).filter((word) => !isListed(word)).map(({ word }) => word.replace(/^[+=]/, ''))
}

/** The sources that a word is short for. */
export const expandWord = (word: string): readonly string[] => {
  if (word[0] === '=') return [word.slice(1)]
  const text = word.replace('+', '')
  const both = [...pathForms(text), ...pathForms(`*.${text}`)]
  return word[0] === '+' ? [...both, ...both.map((source) => `wss://${source}`)] : both
}
