import type { Kysely } from 'kysely'
import type { StoredEvent } from '../../events/consent-event.js'
import type { Store, Tombstone } from '../port.js'
import { proofHash } from '../proof-hash.js'
import { dayOfEvent } from './cell.js'
import type { Buried } from './certificate.js'
import type { Flavour } from './flavour.js'
import type { Id, Tables } from './tables.js'

const atOnce = 500

export const createTombstones = (db: Kysely<Tables>, { toId, fromId }: Flavour): Store['tombstones'] => async (ids) => {
  const found: Tombstone[] = []
  for (let start = 0; start < ids.length; start += atOnce) {
    const rows = await db.selectFrom('tombstone').selectAll().where('id', 'in', ids.slice(start, start + atOnce).map(toId)).orderBy('id').execute()
    found.push(...rows.map(({ id, hash, ...rest }) => ({ ...rest, id: fromId(id), hash: new Uint8Array(hash) })))
  }
  return found
}

/** The roll-ups of these days cannot be counted anew once something of their events has gone. */
const settleDays = async (db: Kysely<Tables>, events: readonly StoredEvent[]): Promise<void> => {
  const days = new Map(events.map(({ event: { at, site }, received }) => {
    const day = dayOfEvent(Date.parse(at), received)
    return [`${day} ${site}`, { day, site }]
  }))
  await db.insertInto('settled').values([...days.values()]).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Takes the fleeting fields of these events away, in a transaction of the caller's. Tells how many had any. */
export const removeFleeting = async (db: Kysely<Tables>, events: readonly StoredEvent[], { toId }: Flavour): Promise<number> => {
  if (!events.length) return 0
  const { numDeletedRows } = await db.deleteFrom('fleeting').where('id', 'in', events.map(({ event }) => toId(event.id))).executeTakeFirst()
  await settleDays(db, events)
  return Number(numDeletedRows)
}

export const toBuried = ({ event }: StoredEvent): Buried => ({ id: event.id, hash: proofHash(event) })

/** Puts tombstones in the place of events, in a transaction of the caller's. Tells which were still there, in the order given. */
export const bury = async (
  db: Kysely<Tables>, events: readonly StoredEvent[], grave: Pick<Tombstone, 'at' | 'reason' | 'by'>, { toId, fromId }: Flavour,
): Promise<readonly Buried[]> => {
  if (!events.length) return []
  const ids: Id[] = events.map(({ event }) => toId(event.id))
  await db.deleteFrom('detail').where('id', 'in', ids).execute()
  await db.deleteFrom('fleeting').where('id', 'in', ids).execute()
  const gone = await db.deleteFrom('event').where('id', 'in', ids).returning('id').execute()
  if (!gone.length) return []
  const were = new Set(gone.map(({ id }) => fromId(id)))
  const buried = events.filter(({ event }) => were.has(event.id)).map(toBuried)
  const { at, reason, by } = grave
  await db.insertInto('tombstone').values(buried.map(({ id, hash }) => ({ id: toId(id), hash, at, reason, by }))).execute()
  await settleDays(db, events)
  return buried
}
