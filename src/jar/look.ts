import type { Service } from '../core/types.js'
import { createSpoils, patternsOf } from './claims.js'
import { databaseNames, removeDatabase } from './databases.js'
import { places, quickPlaces, type Place } from './places.js'

/** What one look has come to: names, whatever their kind. */
export interface Look {
  readonly removed: readonly string[]
  readonly left: readonly string[]
}

/** Whose traces are looked for. */
export interface Quarry {
  readonly services: readonly Service[]
  readonly refused: readonly Service[]
  /** False once a person has chosen anew. */
  isCurrent(): boolean
}

export const nothing: Look = { removed: [], left: [] }
export const isEmpty = ({ removed, left }: Look): boolean => removed.length + left.length === 0

const compare = (found: readonly string[], after: readonly string[]): Look => ({
  removed: found.filter((name) => !after.includes(name)),
  left: found.filter((name) => after.includes(name)),
})

/** All of them together. */
export const merge = (looks: readonly Look[]): Look => ({
  removed: [...new Set(looks.flatMap(({ removed }) => removed))],
  left: [...new Set(looks.flatMap(({ left }) => left))],
})

const lookAt = async ({ services, refused, isCurrent }: Quarry, { kind, list, remove }: Place): Promise<Look> => {
  const found = (await list()).filter(createSpoils(services, refused, kind))
  if (found.length === 0) return nothing
  await remove(found, isCurrent)
  return compare(found, await list())
}

/** Where databases cannot be listed, each name without a `*` is tried: to delete what is not there changes nothing. */
const tryDatabases = async ({ services, refused }: Quarry): Promise<Look> => {
  const exact = refused.flatMap((service) => patternsOf(service, 'indexed-db')).filter((name) => !name.includes('*'))
  const theirs = [...new Set(exact)].filter(createSpoils(services, refused, 'indexed-db'))
  const gone = await Promise.all(theirs.map(removeDatabase))
  return { removed: theirs.filter((_, index) => gone[index]), left: [] }
}

/** Removes, and looks again. */
export const look = async (quarry: Quarry): Promise<Look> => {
  const looks = await Promise.all(places.map((place) => lookAt(quarry, place)))
  return merge((await databaseNames()) ? looks : [...looks, await tryDatabases(quarry)])
}

/** The same while the page goes away: what answers at once, and no more than is quickly done. */
export const lastLook = ({ services, refused }: Quarry): Look => merge(quickPlaces.map(({ kind, list, removeNow }) => {
  const found = list().filter(createSpoils(services, refused, kind))
  if (found.length > 0) removeNow(found)
  return compare(found, list())
}))
