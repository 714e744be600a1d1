import type { PolicyPack } from '../core/types.js'
import { warning, type Advice } from './advice.js'
import type { Subject } from './subject.js'

const yearInMs = 365 * 86_400_000

/** Packs in use whose law nobody has read for a year (requirement JUR-06). */
export const oldReviews = ({ own, places, packFor, now }: Subject): readonly Advice[] => {
  const isOld = ({ reviewedAt }: PolicyPack) => now - Date.parse(reviewedAt) > yearInMs
  const inUse = [...new Set(places.map(packFor))].filter((pack) => !own.includes(pack))
  return [
    ...own.flatMap((pack, index) => (isOld(pack)
      ? [warning(`policies[${index}].reviewedAt`, `is ${pack.reviewedAt}, over a year ago: read the law again, and write the day on which you did`)] : [])),
    ...inUse.filter(isOld).map(({ id, reviewedAt }) =>
      warning('jurisdiction', `has the pack "${id}", whose law was last read on ${reviewedAt}, over a year ago: take a newer izin, or a pack of your own`)),
  ]
}
