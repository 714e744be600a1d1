import type { ConsentEvent, StoredEvent } from '../../events/consent-event.js'
import type { KnownContext } from '../context.js'
import { PoisonError } from '../port.js'
import { type EventParts, toParts } from '../row.js'
import { type CellKey, cellColumns, cellOf } from './cell.js'
import type { Cells } from './cells.js'

/** A group of events as the writer of a database wants it. */
export interface Group {
  readonly parts: readonly EventParts[]
  /** What they have in common, each once, by number. */
  readonly contexts: ReadonlyMap<number, KnownContext>
  /** Where each is counted if it is new. */
  readonly cells: readonly CellKey[]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** PostgreSQL takes no U+0000 and no half of a surrogate pair; nor has any control character a place in a name. */
const notText = /[\p{Cc}\p{Cs}]/u

const isMoment = (text: string, ms: number): boolean => Number.isFinite(ms) && new Date(ms).toISOString() === text

const whatIsWrong = (event: ConsentEvent, { row }: EventParts, cell: CellKey): string | undefined => {
  if (!uuid.test(event.id)) return 'its id is no UUID in lower case'
  if (!uuid.test(event.cid)) return 'its cid is no UUID in lower case'
  if (!isMoment(event.at, row.at) || !isMoment(event.expires, row.expires)) return 'a time in it is none'
  if (row.action < 0) return 'its action is unknown'
  if (!(Number.isSafeInteger(row.seq) && row.seq >= 0)) return 'its seq is no whole number'
  if (cellColumns.some((name) => notText.test(cell[name]))) return 'a name in it is no text'
  return undefined
}

/** Takes the events apart. What could not be given back as it came is poison. */
export const prepareGroup = async (group: readonly StoredEvent[], { admit }: Cells): Promise<Group> => {
  const contexts = new Map<number, KnownContext>()
  const cells: CellKey[] = []
  const parts = group.map((stored) => {
    const { known, ...own } = toParts(stored)
    const cell = cellOf(stored)
    const wrong = whatIsWrong(stored.event, own, cell)
    if (wrong) throw new PoisonError(`The event cannot be stored: ${wrong}.`, stored.event.id)
    contexts.set(known.id, known)
    cells.push(cell)
    return own
  })
  return { parts, contexts, cells: await Promise.all(cells.map(admit)) }
}
