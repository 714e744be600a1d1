import type { ConsentEvent, StoredEvent } from '../../events/consent-event.js'
import { createContextOf, type KnownContext } from '../context.js'
import { PoisonError } from '../port.js'
import { type EventParts, toParts } from '../row.js'
import { type CellKey, cellOf } from './cell.js'
import type { Admitted, Cells } from './cells.js'

/** A group of events as the writer of a database wants it. */
export interface Group extends Admitted {
  readonly parts: readonly EventParts[]
  /** What they have in common, each once, by number. */
  readonly contexts: ReadonlyMap<number, KnownContext>
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** PostgreSQL takes no U+0000 and no half of a surrogate pair; nor has any control character a place in a name. */
const notText = /[\p{Cc}\p{Cs}]/u

const isMoment = (text: string, ms: number): boolean => Number.isFinite(ms) && new Date(ms).toISOString() === text

const whatIsWrong = (event: ConsentEvent, { row }: EventParts, { site, jurisdiction, lang, variant, granted }: CellKey): string | undefined => {
  if (!uuid.test(event.id)) return 'its id is no UUID in lower case'
  if (!uuid.test(event.cid)) return 'its cid is no UUID in lower case'
  if (!isMoment(event.at, row.at) || !isMoment(event.expires, row.expires)) return 'a time in it is none'
  if (row.action < 0) return 'its action is unknown'
  if (!(Number.isSafeInteger(row.seq) && row.seq >= 0)) return 'its seq is no whole number'
  if (notText.test(`${site}${jurisdiction} ${lang} ${variant} ${granted}`)) return 'a name in it is no text'
  return undefined
}

/** Takes groups of events apart. What could not be given back as it came is poison. */
export const createPrepareGroup = ({ admit }: Cells) => {
  const contextOf = createContextOf()

  return async (group: readonly StoredEvent[]): Promise<Group> => {
    const contexts = new Map<number, KnownContext>()
    const keys: CellKey[] = []
    const parts = group.map((stored) => {
      const known = contextOf(stored.event)
      const own = toParts(stored, known)
      const key = cellOf(stored)
      const wrong = whatIsWrong(stored.event, own, key)
      if (wrong) throw new PoisonError(`The event cannot be stored: ${wrong}.`, stored.event.id)
      contexts.set(known.id, known)
      keys.push(key)
      return own
    })
    return { parts, contexts, ...await admit(keys) }
  }
}

export type PrepareGroup = ReturnType<typeof createPrepareGroup>
