import { add, createTable, type Table } from './table.js'

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

/** The sums over some axes, and which of them are hidden. */
interface Sheet {
  readonly axes: readonly number[]
  readonly counts: ReadonlyMap<number, number>
  readonly hidden: ReadonlySet<number>
  hide(place: number): void
  /** What is hidden of the line through this place, added up. */
  hiddenInLine(place: number, axis: number): number
  /** Whether a sum that is shown says that nothing was counted here. */
  isNothing(place: number): boolean
}

const createSheet = (axes: readonly number[], table: Table, sums: readonly (readonly [axis: number, sheet: Sheet])[]): Sheet => {
  const counts = table.sums(axes)
  const hidden = new Set<number>()
  const lines = axes.map(() => new Map<number, number>())
  return {
    axes, counts, hidden,
    hide(place) {
      if (hidden.has(place)) return
      hidden.add(place)
      axes.forEach((axis, at) => add(lines[at]!, table.without(place, axis), counts.get(place) ?? 0))
    },
    hiddenInLine: (place, axis) => lines[axes.indexOf(axis)]!.get(table.without(place, axis)) ?? 0,
    isNothing: (place) => sums.some(([axis, sheet]) => !sheet.counts.has(table.without(place, axis)) && !sheet.hidden.has(table.without(place, axis))),
  }
}

const priceOf = (place: number, { hidden, counts, isNothing }: Sheet): number =>
  (hidden.has(place) ? 0 : counts.get(place) ?? (isNothing(place) ? known : absent))

/** The cheapest place of its line beside which a small count can be hidden, with the corners that this asks for. */
const partnerOf = (key: number, axis: number, corners: readonly number[], table: Table, sheet: Sheet): number => {
  const together = sheet.hiddenInLine(key, axis)
  let [cheapest, lowest] = [key, Infinity]
  for (let value = 0; value < table.size(axis) && lowest > 0; value++) {
    const other = table.at(key, axis, value)
    if (other === key) continue
    const gained = sheet.hidden.has(other) ? 0 : sheet.counts.get(other) ?? 0
    const price = corners.reduce((sum, corner) => sum + priceOf(table.at(corner, axis, value), sheet), together + gained < table.least ? tooLittle : 0)
    if (price < lowest) [cheapest, lowest] = [other, price]
  }
  return cheapest
}

/**
 * Hides one more count in each line of this small one, and the corners between: then as many can be added to two opposite
 * corners as taken from the two others, and no sum in any direction shows it.
 */
const cover = (key: number, table: Table, sheet: Sheet) => {
  let corners: readonly number[] = [key]
  for (const axis of sheet.axes) {
    const partner = partnerOf(key, axis, corners, table, sheet)
    corners = [...corners, ...corners.map((corner) => table.moved(corner, axis, partner))]
  }
  corners.forEach(sheet.hide)
}

/** What is hidden in the sums over an axis is hidden in all its parts, also where nothing was counted. */
const fillSheet = (axes: readonly number[], table: Table, done: Map<string, Sheet>): Sheet => {
  const before = done.get(axes.join())
  if (before) return before
  const sums = axes.map((axis) => [axis, fillSheet(axes.filter((other) => other !== axis), table, done)] as const)
  const sheet = createSheet(axes, table, sums)
  for (const [axis, { hidden }] of sums) {
    for (const sum of hidden) for (let value = 0; value < table.size(axis); value++) sheet.hide(table.at(sum, axis, value))
  }
  const small = [...sheet.counts].filter(([, count]) => count < table.least).sort(([a, one], [b, other]) => one - other || a - b)
  for (const [key] of small) sheet.hide(key)
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
  const { hidden } = fillSheet(table.axes, table, new Map())
  const shown = [...table.counts].map(([key, count]) => ({ values: table.values(key), count: hidden.has(key) ? null : count }))
  const empty = [...hidden].filter((key) => !table.counts.has(key)).map((key) => ({ values: table.values(key), count: null }))
  return [...shown, ...empty]
}
