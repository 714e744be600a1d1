import { checkPlain, readConfig, type PlainConfig } from '../core/check-config.js'
import schema from '../core/config.schema.json' with { type: 'json' }
import { createKnownServices } from '../core/known-services.js'
import { completePacks, resolvePolicy } from '../core/policy.js'
import type { PackEntry, PolicyPack, Service } from '../core/types.js'
import type { Mistake, Schema } from '../core/validate.js'
import { allPacks } from '../policies/all.js'
import { packs } from '../policies/index.js'
import { builtInServices } from '../services/built-in.js'

/** A configuration as read, with all that the rules ask of it. */
export interface Subject {
  readonly plain: PlainConfig
  /** What the form says against it. */
  readonly mistakes: readonly Mistake[]
  /** Every category but the essential. */
  readonly optional: readonly string[]
  readonly siteServices: readonly Service[]
  /** Places the configuration names. */
  readonly places: readonly string[]
  /** The site's own packs, each complete. */
  readonly own: readonly PolicyPack[]
  /** The pack that the page would take for a place. */
  packFor(place: string): PolicyPack
  /** Milliseconds since 1970. */
  readonly now: number
}

const find = (place: string, among: readonly PolicyPack[]): PolicyPack =>
  resolvePolicy({ version: '0' }, [place], among, allPacks[0]).pack

/** The law's row for a place, among all we have. */
export const lawOf = (place: string): PolicyPack => find(place, allPacks)

/** The law's rows that a pack of a site's own stands for: of its id, and of the places it answers for beside those. */
export const lawsBehind = ({ id, places }: PolicyPack): readonly [PolicyPack, ...PolicyPack[]] => {
  const same = allPacks.find((pack) => pack.id === id)
  const others = places.filter((place) => !same?.places.includes(place)).map(lawOf)
  const [first = allPacks[0], ...more] = new Set([...(same ? [same] : []), ...others])
  return [first, ...more]
}

const complete = (entries: readonly PackEntry[]) => completePacks(entries, packs, packs[0]).slice(0, entries.length)

export const readSubject = (config: unknown, now: number): Subject => {
  const mistakes: Mistake[] = []
  const plain = readConfig(schema as Schema, config, mistakes)
  const { categories, siteServices, places, policies } = checkPlain(plain, createKnownServices(builtInServices), mistakes)
  const own = complete(policies)
  return {
    plain, mistakes, siteServices, places, own, now,
    optional: categories.filter((id) => id !== 'essential'),
    packFor: (place) => find(place, [...own, ...packs]),
  }
}
