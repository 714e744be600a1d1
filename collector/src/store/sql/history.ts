import type { Kysely } from 'kysely'
import type { Store } from '../port.js'
import type { Contexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import { selectEvents, toEvents } from './read-events.js'
import type { Tables } from './tables.js'

export const createHistory = (db: Kysely<Tables>, contexts: Contexts, flavour: Flavour): Store['history'] => async (cid) => {
  const rows = await selectEvents(db).where('event.cid', '=', flavour.toId(cid)).orderBy('event.seq').orderBy('event.id').execute()
  return toEvents(rows, contexts, flavour)
}
