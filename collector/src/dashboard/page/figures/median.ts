/** A bucket from its lower end to its upper one, and how many fell into it. */
export interface Bucket { readonly from: number; readonly to: number; readonly count: number }

/** Where half of them are, as if each bucket were filled evenly. */
export const medianOf = (buckets: readonly Bucket[]): number | undefined => {
  const half = buckets.reduce((sum, { count }) => sum + count, 0) / 2
  let below = 0
  for (const { from, to, count } of buckets) {
    if (count > 0 && below + count >= half) return from + ((half - below) / count) * (to - from)
    below += count
  }
  return undefined
}
