import { createTable, type Table } from './table.js'

/** What is counted, with its place on each axis. */
export interface Counted {
  readonly values: readonly string[]
  readonly count: number
}
/** `count` is `null` where it is hidden. */
export interface Shown {
  readonly values: readonly string[]
  readonly count: number | null
}

/** Dearer than any count: a place where nothing was counted protects less than one that could hold less. */
const absent = 1e9
/** Dearer still: a sum that is shown as nothing says that each of its parts is. */
const known = 1e12
/** Dearest: what is hidden in a line comes to less than `least` together, and tells too much. */
const tooLittle = 1e15

interface Sheet {
  readonly axes: readonly number[]
  readonly counts: ReadonlyMap<number, number>
  readonly hidden: Set<number>
  /** The sums over one axis less, by the axis that is gone. */
  readonly sums: readonly (readonly [axis: number, sheet: Sheet])[]
}

/**
 * Hides one more count in each line of this small one, and the corners between: then as many can be added to two opposite
 * corners as taken from the two others, and no sum in any direction shows it.
 */
const cover = (key: number, table: Table, { axes, counts, hidden, sums }: Sheet) => {
  const isNothing = (place: number) => sums.some(([axis, sheet]) => {
    const sum = table.without(place, axis)
    return !sheet.counts.has(sum) && !sheet.hidden.has(sum)
  })
  const price = (place: number) => (hidden.has(place) ? 0 : counts.get(place) ?? (isNothing(place) ? known : absent))
  let corners = [key]
  for (const axis of axes) {
    const line = table.line(key, axis)
    const together = line.reduce((sum, other) => sum + (hidden.has(other) ? counts.get(other) ?? 0 : 0), 0)
    const mirrored = (other: number) => corners.map((corner) => table.moved(corner, axis, other))
    const priceOf = (other: number) => {
      const gained = hidden.has(other) ? 0 : counts.get(other) ?? 0
      return mirrored(other).reduce((sum, corner) => sum + price(corner), together + gained < table.least ? tooLittle : 0)
    }
    const others = line.filter((other) => other !== key)
    const prices = others.map(priceOf)
    corners = [...corners, ...mirrored(others[prices.indexOf(Math.min(...prices))]!)]
  }
  for (const corner of corners) hidden.add(corner)
}

/** What is hidden in the sums over an axis is hidden in all its parts, also where nothing was counted. */
const createSheet = (axes: readonly number[], table: Table, done: Map<string, Sheet>): Sheet => {
  const before = done.get(axes.join())
  if (before) return before
  const counts = table.sums(axes)
  const sums = axes.map((axis) => [axis, createSheet(axes.filter((other) => other !== axis), table, done)] as const)
  const hidden = new Set(sums.flatMap(([axis, sheet]) => [...sheet.hidden].flatMap((sum) => table.line(sum, axis))))
  const small = [...counts].filter(([, count]) => count < table.least).sort(([a, one], [b, other]) => one - other || a - b)
  const sheet = { axes, counts, hidden, sums }
  for (const [key] of small) hidden.add(key)
  for (const [key] of small) cover(key, table, sheet)
  done.set(axes.join(), sheet)
  return sheet
}

/**
 * Counts below `least` are hidden, and with them as many others as it takes that nobody finds them by subtraction: neither
 * from sums of what is shown in the same table, nor from any table of the same counts with fewer axes. See docs/dashboard.md.
 */
export const hideSmall = (cells: readonly Counted[], least: number): readonly Shown[] => {
  const table = createTable(cells, least)
  const { hidden } = createSheet(table.axes, table, new Map())
  const shown = [...table.counts].map(([key, count]) => ({ values: table.values(key), count: hidden.has(key) ? null : count }))
  const empty = [...hidden].filter((key) => !table.counts.has(key)).map((key) => ({ values: table.values(key), count: null }))
  return [...shown, ...empty]
}
