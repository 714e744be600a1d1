import type { ConsentRecord, PolicyPack, ResolvedPolicy } from './types.js'

const dayInSeconds = 86_400
/** Browsers keep no cookie longer (RFC 6265bis §5.5). */
const longestDays = 400

/** The pack for a place: region before country before the first pack, which is the strictest. */
export const resolvePolicy = (
  version: string, place: string | undefined, packs: readonly PolicyPack[], strict: PolicyPack,
): ResolvedPolicy => {
  const jurisdiction = place?.toUpperCase() ?? 'unknown'
  const country = jurisdiction.split('-', 1)[0] ?? jurisdiction
  const find = (code: string) => packs.find(({ places }) => places.includes(code))
  return { version, pack: find(jurisdiction) ?? find(country) ?? strict, jurisdiction }
}

/** True if a choice allowed anything beyond the essential. */
const acceptedSomething = ({ categories, services }: ConsentRecord): boolean =>
  Object.values({ ...categories, ...services }).includes(true)

/** How long a choice counts. */
export const lifeInSeconds = (accepted: boolean, { acceptDays, refuseDays }: PolicyPack): number =>
  Math.min(accepted ? acceptDays : refuseDays, longestDays) * dayInSeconds

/** When a choice stops counting, in seconds since 1970. */
export const expiryOf = (record: ConsentRecord, pack: PolicyPack): number =>
  record.at + lifeInSeconds(acceptedSomething(record), pack)
