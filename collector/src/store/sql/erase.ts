import type { Kysely } from 'kysely'
import type { Erased, Erasure, Store } from '../port.js'
import type { Contexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import { selectEvents, toEvents } from './read-events.js'
import { eraseNotes } from './requests.js'
import type { Id, Tables } from './tables.js'
import { bury, removeFleeting } from './tombstones.js'

/** Events of one transaction: a person has a handful, an attacker's may have any number. */
const slice = 500

export const createErase = (db: Kysely<Tables>, contexts: Contexts, flavour: Flavour): Store['erase'] => {
  const readSlice = (cid: Id, after: Id | undefined) => selectEvents(db, flavour).where('event.cid', '=', cid)
    .$if(after !== undefined, (query) => query.where('event.id', '>', after!))
    .orderBy('event.id').limit(slice).execute()

  const eraseEvents = async (cid: Id, erasure: Erasure): Promise<Pick<Erased, 'fleeting' | 'events'>> => {
    const erased = { fleeting: 0, events: 0 }
    for (let rows = await readSlice(cid, undefined); rows.length; rows = await readSlice(cid, flavour.toId(flavour.fromId(rows.at(-1)!.id)))) {
      const events = await toEvents(rows, contexts, flavour)
      const fleeting = events.filter((_, index) => rows[index]!.fleeting !== null)
      await db.transaction().execute(async (inOne) => {
        erased.fleeting += await removeFleeting(inOne, fleeting, flavour)
        if (erasure.full) erased.events += (await bury(inOne, events, erasure, flavour)).length
      })
    }
    return erased
  }

  return async (erasure) => {
    const erased = { links: 0, fleeting: 0, notes: 0, events: 0 }
    if (erasure.tag) erased.notes += await eraseNotes(db, { tag: erasure.tag })
    for (const text of new Set(erasure.cids)) {
      const cid = flavour.toId(text)
      const { fleeting, events } = await eraseEvents(cid, erasure)
      erased.notes += await eraseNotes(db, { cid })
      // Last: if anything above fails, the account still leads to the person, and it can be ordered again.
      const { numDeletedRows } = await db.deleteFrom('link').where('cid', '=', cid).executeTakeFirst()
      erased.links += Number(numDeletedRows)
      erased.fleeting += fleeting
      erased.events += events
    }
    return erased
  }
}
