import type { Counted } from './hide-small.js'

/** As many as anyone compares. Whoever may send events may make up more. */
const mostLabels = 60
const other = 'other'

/** The same counts with the rare labels of an axis as one. Which these are depends on the axis alone: other tables call them so too. */
const onAxis = (cells: readonly Counted[], axis: number): readonly Counted[] => {
  const sums = new Map<string, number>()
  for (const { values, count } of cells) sums.set(values[axis]!, (sums.get(values[axis]!) ?? 0) + count)
  if (sums.size <= mostLabels) return cells
  const common = new Set([...sums].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).slice(0, mostLabels).map(([label]) => label))
  return cells.map(({ values, count }) => ({ values: values.map((label, at) => (at !== axis || common.has(label) ? label : other)), count }))
}

/** The same counts, on these axes by the common labels only, so that nobody can make the tables too large to read. */
export const withCommonLabels = (cells: readonly Counted[], axes: readonly number[]): readonly Counted[] => axes.reduce(onAxis, cells)
