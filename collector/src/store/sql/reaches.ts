import { farthestApart, leastIdAt } from '../id-time.js'
import type { Selection } from '../port.js'

/** A stretch of ids, from inclusive, to exclusive; `odd`: only those of events whose own time is far from their id's. */
export interface Reach {
  readonly least?: string
  readonly until?: string
  readonly odd?: true
}

const latest = 2 ** 48 - 1

const idAt = (ms: number) => leastIdAt(Math.min(Math.max(ms, 0), latest))

/**
 * Where events of a time are, in order of ids: between the ids of that time and a day on either side of it, and wherever an odd one
 * is. So a week's are found without looking at seven years'.
 */
export const reachesOf = ({ from, to }: Pick<Selection, 'from' | 'to'>): readonly Reach[] => {
  if (from === undefined && to === undefined) return [{}]
  if (from !== undefined && to !== undefined && from >= to) return []
  const least = from === undefined ? undefined : idAt(from - farthestApart)
  const until = to === undefined ? undefined : idAt(to + farthestApart)
  return [
    ...(least === undefined ? [] : [{ until: least, odd: true } as const]),
    { ...(least !== undefined && { least }), ...(until !== undefined && { until }) },
    ...(until === undefined ? [] : [{ least: until, odd: true } as const]),
  ]
}
