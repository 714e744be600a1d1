import type { KnownContext } from '../context.js'
import type { Store } from '../port.js'
import { PoisonError } from '../port.js'
import { cellColumns } from '../sql/cell.js'
import type { Group, PrepareGroup } from '../sql/group.js'
import { type AppendMessage, outcomes } from './messages.js'
import type { Threads } from './threads.js'
import type { Turns } from './turns.js'

/** More than a large site has; to ask again costs little. */
const mostRemembered = 10_000

/** All at once: to make one long text and read it is quicker than many short ones. */
const idBytes = (ids: readonly string[]): Uint8Array => Buffer.from(ids.join('').replaceAll('-', ''), 'hex')

const toMessage = ({ parts, contexts, cells, cellOf }: Group, isStored: (context: KnownContext) => boolean): AppendMessage => ({
  kind: 'append',
  ids: idBytes(parts.map(({ row }) => row.id)),
  cids: idBytes(parts.map(({ row }) => row.cid)),
  numbers: Float64Array.from(parts.flatMap(({ row }) => [row.context, row.at, row.received, row.expires, row.seq, row.action, row.granted])),
  details: parts.map(({ detail }) => detail ?? null),
  fleeting: parts.map(({ fleeting }) => fleeting ?? null),
  contexts: [...contexts.values()].filter((known) => !isStored(known)).map(({ id, text, context }) => [id, context.site, text] as const),
  cells: cells.map((cell) => cellColumns.map((name) => cell[name])),
  cellOf: Uint32Array.from(cellOf),
})

/** Sends a group to the writer as one message. */
export const createAppend = (threads: Threads, turns: Turns, prepareGroup: PrepareGroup): Store['append'] => {
  /** Contexts that are surely stored, with their texts: a number alone does not tell one from another. */
  const stored = new Map<number, string>()

  return async (events) => {
    if (!events.length) return []
    const group = await prepareGroup(events)
    const answer = await turns.share(() => threads.writer.call(toMessage(group, ({ id, text }) => stored.get(id) === text)))
    if ('collision' in answer) {
      const index = group.parts.findIndex(({ row }) => row.context === answer.collision)
      throw new PoisonError('The event cannot be stored: the number of what it has in common with others is taken.', group.parts[index]!.row.id)
    }
    if (stored.size > mostRemembered) stored.clear()
    for (const { id, text } of group.contexts.values()) stored.set(id, text)
    return Array.from(answer.outcomes, (outcome) => outcomes[outcome]!)
  }
}
