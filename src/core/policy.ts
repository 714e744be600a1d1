import { asks } from './first-layer.js'
import type { ConsentRecord, PackEntry, PolicyPack, PolicyVersion, ResolvedPolicy } from './types.js'

const dayInSeconds = 86_400
/** Browsers keep no cookie longer (RFC 6265bis §5.5; requirement CK-03). */
export const longestDays = 400

const models = ['notice', 'opt-out', 'opt-in'] as const

/** More is stricter: the model first, then what it leaves off, then what it locks for children. */
const strictnessOf = ({ model, onByDefault, minors: { known, unverified } }: PolicyPack): number =>
  models.indexOf(model) * 1e4 - onByDefault.length * 100 + known.length + unverified.length

/** Of several places that may apply, the one that protects most (requirement JUR-04). */
const isStricter = (a: PolicyPack, b: PolicyPack): boolean => strictnessOf(a) > strictnessOf(b)

/**
 * The pack for a place: region before country before `strict`. Of several places, as of an account's and an address's,
 * the strictest; none at all is unknown.
 */
export const resolvePolicy = (
  version: PolicyVersion, places: readonly string[], packs: readonly PolicyPack[], strict: PolicyPack,
): ResolvedPolicy => {
  const find = (code: string) => packs.find((pack) => pack.places.includes(code))
  const codes = places.length ? places.map((place) => place.toUpperCase()) : ['unknown']
  const candidates = codes.map((jurisdiction) =>
    ({ ...version, pack: find(jurisdiction) ?? find(jurisdiction.split('-', 1)[0]!) ?? strict, jurisdiction }))
  return candidates.reduce((found, other) => (isStricter(other.pack, found.pack) ? other : found))
}

/**
 * The packs with a site's own before them, each complete. Under opt-in nothing begins on (requirement EU-06), and it is
 * asked for: a pack that was made stricter has the first layer of its laxer self still.
 */
export const completePacks = (
  own: readonly PackEntry[], packs: readonly PolicyPack[], strict: PolicyPack,
): readonly PolicyPack[] => [
  ...own.map((entry) => {
    const pack = { ...strict, places: [], ...packs.find(({ id }) => id === entry.id), ...entry }
    return pack.model === 'opt-in' ? { ...pack, onByDefault: [], firstLayer: (asks(pack) ? pack : strict).firstLayer } : pack
  }),
  ...packs,
]

/** True if a choice allowed anything beyond the essential. */
export const acceptedSomething = ({ categories, services }: Pick<ConsentRecord, 'categories' | 'services'>): boolean =>
  Object.values({ ...categories, ...services }).includes(true)

/** How long a choice counts. */
export const lifeInSeconds = (accepted: boolean, { acceptDays, refuseDays }: PolicyPack): number =>
  Math.min(accepted ? acceptDays : refuseDays, longestDays) * dayInSeconds

/** When a choice stops counting, in seconds since 1970. */
export const expiryOf = (record: ConsentRecord, pack: PolicyPack): number =>
  record.at + lifeInSeconds(acceptedSomething(record), pack)
