import type { Classification } from '../core/classification.js'
import { createHostIndex } from '../core/host-match.js'
import { isOurs, matchesName } from '../core/name-pattern.js'
import type { Service } from '../core/types.js'
import { fingerprintName } from './fingerprint.js'
import { createLookUp, lookUpName } from './known.js'
import { nameLists, type Certainty } from './name-lists.js'
import type { ReadItem } from './read-item.js'

/** Answers what it knows. */
export type Layer = (item: ReadItem) => Classification | undefined

export const ownLayer: Layer = ({ name, host }) =>
  (!host && isOurs(name) ? { category: 'essential', confidence: 1, because: 'own' } : undefined)

const answer = ({ id, category }: Service, confidence: number): Classification =>
  ({ category, confidence, service: id, because: 'service' })

/** A site's pattern may be as short as it likes, `ab*`; whether it fits is looked at afterwards. */
const anywhere = 0

/** Cookies and keys that our services name; less surely where the public lists know the name as something else. */
export const createServiceLayer = (services: readonly Service[], ofLists: Layer): Layer => {
  // Of two that name the same, the first: so it is in the gate.
  const known = new Map([...services].reverse().flatMap((service) =>
    [...(service.cookies ?? []), ...(service.storage ?? [])].map((pattern) => [fingerprintName(pattern), { pattern, service }] as const)))
  return (item) => {
    const found = item.name ? lookUpName(known, item.name, anywhere) : undefined
    if (!found || !matchesName(found.pattern, item.name)) return undefined
    const other = ofLists(item)
    return answer(found.service, other && other.category !== found.service.category ? 0.6 : 0.95)
  }
}

/** What comes from our services' hosts: a load surely, a cookie most of the time. */
export const createServiceHostLayer = (services: readonly Service[]): Layer => {
  const find = createHostIndex(services.flatMap((service) => (service.hosts ?? []).map((host) => [host, service] as const)))
  return ({ name, host, path }) => {
    const service = host ? find(host, path) : undefined
    return service && answer(service, name ? 0.75 : 0.95)
  }
}

/** How often a list is right about a name that it knows: other experts say the same of nine in ten, and so on. */
const certainty: Readonly<Record<Certainty, number>> = { agreed: 0.95, single: 0.8, contested: 0.55 }

/** Names that the public lists know. */
export const createNameLayer = (lists: readonly string[]): Layer => {
  const known = createLookUp(lists)
  return ({ name }) => {
    const list = name ? nameLists[lookUpName(known, name) ?? -1] : undefined
    // One or two letters are anybody's name.
    return list && { category: list.category, confidence: certainty[list.certainty] * (name.length < 3 ? 0.75 : 1), because: 'known-name' }
  }
}
