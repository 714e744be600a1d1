import type { FoundKind } from '../core/found.js'
import { createNameIndex } from '../core/name-index.js'
import type { Service } from '../core/types.js'

/** The patterns by which a service claims what is of this kind. */
export const patternsOf = ({ cookies = [], storage = [] }: Service, kind: FoundKind): readonly string[] =>
  kind === 'cookie' ? cookies : storage

/** Answers which service names it: the first, as in the gate. */
export const createClaims = (services: readonly Service[], kind: FoundKind): ((name: string) => Service | undefined) =>
  createNameIndex(() => services.flatMap((service) => patternsOf(service, kind).map((pattern) => [pattern, service] as const)))

/**
 * What the refused services name, and no other service does: what someone else needs too stays, and what nobody names
 * is not ours to touch.
 */
export const createSpoils = (services: readonly Service[], refused: readonly Service[], kind: FoundKind): ((name: string) => boolean) => {
  const ofRefused = createClaims(refused, kind)
  const ofOthers = createClaims(services.filter((service) => !refused.includes(service)), kind)
  return (name) => ofRefused(name) !== undefined && ofOthers(name) === undefined
}
