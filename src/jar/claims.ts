import { createNameMatcher } from '../core/name-pattern.js'
import type { FoundKind } from '../core/found.js'
import type { Service } from '../core/types.js'

/** The patterns by which a service claims what is of this kind. */
export const patternsOf = ({ cookies = [], storage = [] }: Service, kind: FoundKind): readonly string[] =>
  kind === 'cookie' ? cookies : storage

/** Answers which service names it: the first, as in the gate. */
export const createClaims = (services: readonly Service[], kind: FoundKind): ((name: string) => Service | undefined) => {
  const claims = services.map((service) => ({ service, isTheirs: createNameMatcher(patternsOf(service, kind)) }))
  return (name) => claims.find(({ isTheirs }) => isTheirs(name))?.service
}

/**
 * What the refused services name, and no other service does: what someone else needs too stays, and what nobody names
 * is not ours to touch.
 */
export const createSpoils = (services: readonly Service[], refused: readonly Service[], kind: FoundKind): ((name: string) => boolean) => {
  const names = (those: readonly Service[]) => createNameMatcher(those.flatMap((service) => patternsOf(service, kind)))
  const isRefused = names(refused)
  const isOthers = names(services.filter((service) => !refused.includes(service)))
  return (name) => isRefused(name) && !isOthers(name)
}
