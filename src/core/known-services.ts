import { createHostIndex } from './host-match.js'
import { createNameIndex } from './name-index.js'
import { once } from './once.js'
import { hostsOf, isNamed, namesOf } from './service-index.js'
import type { Service } from './types.js'

/** The services that somebody knows by themselves, and what they tell of one that a site declares. */
export interface KnownServices {
  /** Asked for when first needed. */
  services(): readonly Service[]
  /** Finds the known service that is not essential and that hosts or names of this one belong to. */
  findTracker?(service: Service): Service | undefined
}

const isOptional = (service: Service | undefined): boolean => service !== undefined && service.category !== 'essential'

/**
 * Finds whom a host belongs to. One above known hosts belongs to them where none of them is essential: `facebook.net` is
 * no more than its pixel, `google.com` is more than its maps.
 */
const createOwnerFinder = (services: readonly Service[]) => {
  const known = hostsOf(services)
  const at = createHostIndex(known)
  return (claim: string) => {
    const [host = ''] = claim.split('/', 1)
    const below = known.filter(([pattern]) => isNamed(pattern.split('/', 1)[0] ?? '', host)).map(([, service]) => service)
    return at(host.toLowerCase(), claim.slice(host.length)) ?? (below.every(isOptional) ? below[0] : undefined)
  }
}

export const createKnownServices = (services: () => readonly Service[]): KnownServices => {
  const getOwnerFinder = once(() => createOwnerFinder(services()))
  const ofCookie = createNameIndex(namesOf(services, 'cookies'))
  const ofKey = createNameIndex(namesOf(services, 'storage'))
  return {
    services,
    findTracker: ({ hosts = [], cookies = [], storage = [] }) =>
      [...hosts.map(getOwnerFinder()), ...cookies.map(ofCookie), ...storage.map(ofKey)].find(isOptional),
  }
}
