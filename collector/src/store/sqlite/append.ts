import type { Store } from '../port.js'
import { PoisonError } from '../port.js'
import { cellColumns, type CellKey } from '../sql/cell.js'
import type { Cells } from '../sql/cells.js'
import { type Group, prepareGroup } from '../sql/group.js'
import { uuidBytes } from '../sql/uuid.js'
import { type AppendMessage, outcomes } from './messages.js'
import type { Threads } from './threads.js'
import type { Turns } from './turns.js'

/** More than a large site has; to ask again costs little. */
const mostRemembered = 10_000

const indexCells = (cells: readonly CellKey[]) => {
  const indexes = new Map<string, number>()
  const lists: string[][] = []
  const cellOf = Uint32Array.from(cells, (cell) => {
    const list = cellColumns.map((name) => cell[name])
    const text = list.join('\u0001')
    const found = indexes.get(text)
    if (found !== undefined) return found
    indexes.set(text, lists.length)
    return lists.push(list) - 1
  })
  return { cells: lists, cellOf }
}

const toMessage = ({ parts, contexts, cells }: Group, isStored: (context: number) => boolean): AppendMessage => {
  const ids = new Uint8Array(parts.length * 16)
  const cids = new Uint8Array(parts.length * 16)
  const numbers = new Float64Array(parts.length * 7)
  parts.forEach(({ row }, index) => {
    ids.set(uuidBytes(row.id), index * 16)
    cids.set(uuidBytes(row.cid), index * 16)
    numbers.set([row.context, row.at, row.received, row.expires, row.seq, row.action, row.granted], index * 7)
  })
  return {
    kind: 'append', ids, cids, numbers,
    details: parts.map(({ detail }) => detail ?? null),
    fleeting: parts.map(({ fleeting }) => fleeting ?? null),
    contexts: [...contexts.values()].filter(({ id }) => !isStored(id)).map(({ id, text, context }) => [id, context.site, text] as const),
    ...indexCells(cells),
  }
}

/** Sends a group to the writer as one message. */
export const createAppend = (threads: Threads, turns: Turns, cells: Cells): Store['append'] => {
  /** Contexts that are surely stored, with their texts: a number alone does not tell one from another. */
  const stored = new Map<number, string>()

  return async (events) => {
    if (!events.length) return []
    const group = await prepareGroup(events, cells)
    const answer = await turns.share(() => threads.writer.call(toMessage(group, (id) => stored.get(id) === group.contexts.get(id)!.text)))
    if ('collision' in answer) {
      const index = group.parts.findIndex(({ row }) => row.context === answer.collision)
      throw new PoisonError('The event cannot be stored: the number of what it has in common with others is taken.', group.parts[index]!.row.id)
    }
    if (stored.size > mostRemembered) stored.clear()
    for (const { id, text } of group.contexts.values()) stored.set(id, text)
    return Array.from(answer.outcomes, (outcome) => outcomes[outcome]!)
  }
}
