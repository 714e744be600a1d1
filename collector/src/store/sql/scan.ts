import type { Kysely } from 'kysely'
import type { StoredEvent } from '../../events/consent-event.js'
import type { Selection, Store } from '../port.js'
import type { Contexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import { reachesOf } from './reaches.js'
import { ofSite, toEvents, type WhereEvents } from './read-events.js'
import type { Tables } from './tables.js'
import { walk } from './walk.js'

/** None where everything is selected. */
const toWhere = ({ site, from, to }: Selection): WhereEvents | undefined => {
  if (site === undefined && from === undefined && to === undefined) return undefined
  return (where) => where.and([
    ...(from === undefined ? [] : [where('event.at', '>=', from)]),
    ...(to === undefined ? [] : [where('event.at', '<', to)]),
    ...(site === undefined ? [] : [ofSite(site)(where)]),
  ])
}

export const createScan = (db: Kysely<Tables>, contexts: Contexts, flavour: Flavour): Store['scan'] =>
  async function* scan({ after, ...selection }): AsyncGenerator<StoredEvent> {
    for (const reach of reachesOf(selection)) {
      for await (const rows of walk(db, flavour, { ...reach, after, where: toWhere(selection) })) yield* await toEvents(rows, contexts, flavour)
    }
  }
