import type { EventParts } from '../row.js'
import { type CellKey, cellText } from '../sql/cell.js'
import type { Group } from '../sql/group.js'
import type { Given } from './append-statement.js'

/** In one order wherever roll-ups are written. */
const arrangeCells = (cells: readonly CellKey[]) => {
  const distinct = new Map<string, CellKey>()
  const texts = cells.map((cell) => {
    const text = cellText(cell)
    distinct.set(text, cell)
    return text
  })
  const sorted = [...distinct.keys()].sort()
  const numbers = new Map(sorted.map((text, index) => [text, index + 1]))
  return { cells: sorted.map((text) => distinct.get(text)!), cellOf: texts.map((text) => numbers.get(text)!) }
}

/** Each id once, as it came first, in order of ids. */
export const arrange = ({ parts, cells }: Group): Given & { readonly first: ReadonlyMap<string, number> } => {
  const first = new Map<string, number>()
  parts.forEach(({ row }, index) => first.has(row.id) || first.set(row.id, index))
  const order = [...first.keys()].sort().map((id) => first.get(id)!)
  return { first, parts: order.map((index) => parts[index]!), ...arrangeCells(order.map((index) => cells[index]!)) }
}

/** `received` is ours, not the event's. `fleeting` may have been purged since; then nobody knows what it was. */
export const isSame = (stored: EventParts, given: EventParts): boolean =>
  (['cid', 'context', 'at', 'expires', 'seq', 'action', 'granted'] as const).every((name) => stored.row[name] === given.row[name])
  && stored.detail === given.detail && (stored.fleeting === undefined || stored.fleeting === given.fleeting)
