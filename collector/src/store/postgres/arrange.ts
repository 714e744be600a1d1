import type { EventParts } from '../row.js'
import { isSameEvent } from '../same-event.js'
import { cellText } from '../sql/cell.js'
import type { Group } from '../sql/group.js'
import type { Given } from './append-statement.js'

/** In one order wherever roll-ups are written. */
const arrangeCells = ({ cells }: Group) => {
  const texts = cells.map(cellText)
  const order = [...texts.keys()].sort((one, two) => (texts[one]! < texts[two]! ? -1 : 1))
  const numberOf: number[] = []
  order.forEach((index, place) => (numberOf[index] = place + 1))
  return { cells: order.map((index) => cells[index]!), numberOf }
}

/** Each id once, as it came first. */
export const arrange = (group: Group): Given & { readonly first: ReadonlyMap<string, number> } => {
  const { parts, cellOf } = group
  const first = new Map<string, number>()
  parts.forEach(({ row }, index) => first.has(row.id) || first.set(row.id, index))
  const order = [...first.values()]
  const { cells, numberOf } = arrangeCells(group)
  return { first, cells, parts: order.map((index) => parts[index]!), cellOf: order.map((index) => numberOf[cellOf[index]!]!) }
}

export const isSame = (stored: EventParts, given: EventParts): boolean =>
  stored.row.cid === given.row.cid && isSameEvent({ ...stored, ...stored.row }, { ...given, ...given.row })
