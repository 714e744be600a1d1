import type { Kysely } from 'kysely'
import type { Purged, Retention, Store } from '../port.js'
import { actions } from '../row.js'
import { type Buried, createCertificate } from './certificate.js'
import type { Contexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import { type FoundEvent, ofSite, toEvents, type WhereEvents } from './read-events.js'
import { purgeCounters, purgeLinks } from './purge-rest.js'
import type { Tables } from './tables.js'
import { bury, removeFleeting, toBuried } from './tombstones.js'
import { walk } from './walk.js'

/** Who allowed nothing is asked again some time, but the proof of a no is needed from the no on. */
const endsAtOnce = [actions.indexOf('reject_all'), actions.indexOf('withdraw')]

/** When its retention begins. */
export const endsAt = ({ action, at, expires }: Pick<FoundEvent, 'action' | 'at' | 'expires'>): number => (endsAtOnce.includes(action) ? at : expires)
const hasEnded = (found: FoundEvent, { events }: Retention) => endsAt(found) < events
const hasOldFleeting = ({ fleeting, received }: FoundEvent, retention: Retention) => fleeting !== null && received < retention.fleeting

/** The same two questions, for the database. */
const isDue = ({ events, fleeting, site }: Retention): WhereEvents => (where) => {
  const due = where.or([
    where.and([where('event.action', 'in', endsAtOnce), where('event.at', '<', events)]),
    where.and([where('event.action', 'not in', endsAtOnce), where('event.expires', '<', events)]),
    where.and([where('fleeting.text', 'is not', null), where('event.received', '<', fleeting)]),
  ])
  return site === undefined ? due : where.and([due, ofSite(site)(where)])
}

const grave = (at: number) => ({ at, reason: 'retention', by: 'retention' })

/** Page by page, each in a transaction of its own: others write in between. */
export const createPurge = (db: Kysely<Tables>, contexts: Contexts, flavour: Flavour): Store['purge'] => {
  const purgePage = async (rows: readonly FoundEvent[], retention: Retention): Promise<{ readonly buried: readonly Buried[]; readonly fleeting: number }> => {
    const events = await toEvents(rows, contexts, flavour)
    const ended = events.filter((_, index) => hasEnded(rows[index]!, retention))
    const old = events.filter((_, index) => hasOldFleeting(rows[index]!, retention))
    if (retention.dry) return { buried: ended.map(toBuried), fleeting: old.length }
    return db.transaction().execute(async (inOne) => ({
      fleeting: await removeFleeting(inOne, old, flavour),
      buried: await bury(inOne, ended, grave(retention.at), flavour),
    }))
  }

  return async (retention) => {
    // Before the events, by which a link's site is known.
    const links = await purgeLinks(db, retention)
    const counters = await purgeCounters(db, retention)
    const sum = { events: 0, fleeting: 0 }
    const certificate = createCertificate()
    for await (const rows of walk(db, flavour, { where: isDue(retention) })) {
      const page = await purgePage(rows, retention)
      sum.events += page.buried.length
      sum.fleeting += page.fleeting
      certificate.add(page.buried)
    }
    return { ...sum, ...certificate.end(), links, counters }
  }
}
