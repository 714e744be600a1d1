import { leastIdAt, timeOf } from '../id-time.js'

/** A month of UTC: `2026_11`, as a partition's name ends. Names sort as their months do. */
export type Month = string

export const monthOf = (ms: number): Month => new Date(ms).toISOString().slice(0, 7).replace('-', '_')

const startOf = (month: Month, later = 0): number => {
  const [year, number] = month.split('_').map(Number) as [number, number]
  return Date.UTC(year, number - 1 + later)
}

export const monthAfter = (month: Month): Month => monthOf(startOf(month, 1))

/** The ids of a month, the end exclusive. */
export const idsOf = (month: Month): readonly [from: string, to: string] => [leastIdAt(startOf(month)), leastIdAt(startOf(month, 1))]

const day = 86_400_000
/** Events are taken as timely from 400 days back to a day ahead, and a day is what an id may differ from its event's time. */
const back = 401 * day
const ahead = 2 * day

const isTimely = (at: number, now: number): boolean => at > now - back && at < now + ahead

/** The last month into which timely events may still come; those before it are over. */
export const oldestMonth = (now: number): Month => monthOf(now - back)

/** A year of five digits is written otherwise, and nobody's. */
const isMonth = (month: Month): boolean => /^\d{4}_\d\d$/.test(month)

/**
 * The months whose partitions these ids want, and the one to come, so that nobody waits at midnight. An odd clock gets none of
 * its own: its events lie in the default partition, else anybody could have partitions made without end.
 */
export const monthsWanted = (ids: readonly string[], now: number): ReadonlySet<Month> => {
  const timely = ids.map(timeOf).filter((at) => isTimely(at, now)).map(monthOf)
  const months = [...timely, monthOf(now), monthAfter(monthOf(now))]
  return new Set(months.filter(isMonth))
}
