import type { Counted } from './hide-small.js'

/** Counts by place. A place is one number: each axis is a digit of it, with as many values as the axis has. */
export interface Table {
  readonly least: number
  /** Those with more than one value: a sum over another would be the count itself. */
  readonly axes: readonly number[]
  readonly counts: ReadonlyMap<number, number>
  /** How many values an axis has. */
  size(axis: number): number
  /** The place with the nth value on this axis. */
  at(key: number, axis: number, value: number): number
  /** The place with the value on this axis that `to` has. */
  moved(key: number, axis: number, to: number): number
  without(key: number, axis: number): number
  /** Counts added up over all axes but these. */
  sums(axes: readonly number[]): ReadonlyMap<number, number>
  values(key: number): readonly string[]
}

/** Into a sum that may not be there yet. */
export const add = (sums: Map<number, number>, key: number, count: number) => sums.set(key, (sums.get(key) ?? 0) + count)

export const createTable = (cells: readonly Counted[], least: number): Table => {
  const width = cells[0]?.values.length ?? 0
  // Sorted, so that the same counts hide the same ones in whatever order they come.
  const scales = Array.from({ length: width }, (_, axis) => [...new Set(cells.map(({ values }) => values[axis]!))].sort())
  const steps = scales.map((_, axis) => scales.slice(0, axis).reduce((product, scale) => product * scale.length, 1))
  const digit = (key: number, axis: number) => Math.floor(key / steps[axis]!) % scales[axis]!.length
  const without = (key: number, axis: number) => key - digit(key, axis) * steps[axis]!
  const positions = scales.map((scale) => new Map(scale.map((value, index) => [value, index])))
  const keyOf = (values: readonly string[]) => values.reduce((key, value, axis) => key + positions[axis]!.get(value)! * steps[axis]!, 0)
  const counts = new Map<number, number>()
  for (const { values, count } of cells) if (count > 0) add(counts, keyOf(values), count)
  const axes = scales.flatMap((scale, axis) => (scale.length > 1 ? [axis] : []))
  return {
    least, axes, counts, without,
    size: (axis) => scales[axis]!.length,
    at: (key, axis, value) => without(key, axis) + value * steps[axis]!,
    moved: (key, axis, to) => without(key, axis) + digit(to, axis) * steps[axis]!,
    sums(kept) {
      const gone = axes.filter((axis) => !kept.includes(axis))
      const sums = new Map<number, number>()
      for (const [key, count] of counts) add(sums, gone.reduce(without, key), count)
      return sums
    },
    values: (key) => scales.map((scale, axis) => scale[digit(key, axis)]!),
  }
}
