import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Affected, Link, Selection, Store } from '../port.js'
import type { Flavour } from './flavour.js'
import { readLink } from './links.js'
import type { Id, Tables } from './tables.js'

/** Events that a page looks at, of whole persons. */
const look = 2_000
const atOnce = 500

/** By either clock: who is told of a breach without need is better off than who is not told. */
const isActive = ({ site, from = Number.MIN_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER }: Selection) => (where: ExpressionBuilder<Tables, 'event'>) => {
  const within = (clock: 'at' | 'received') => where.and([where(clock, '>=', from), where(clock, '<', to)])
  const active = where.or([within('at'), within('received')])
  const ofSite = where('context', 'in', where.selectFrom('context').select('context.id').where('context.site', '=', site ?? ''))
  return site === undefined ? active : where.and([active, ofSite])
}

const byCid = (links: readonly Link[]): ReadonlyMap<string, readonly Link[]> => {
  const groups = new Map<string, Link[]>()
  for (const link of links) groups.set(link.cid, [...groups.get(link.cid) ?? [], link])
  return groups
}

export const createAffected = (db: Kysely<Tables>, flavour: Flavour): Store['affected'] => {
  const { toId, fromId, readId } = flavour

  const endOfLook = async (after: Id | undefined): Promise<Id | undefined> => {
    const last = db.selectFrom('event').select(readId('event.cid').as('cid')).orderBy('event.cid').limit(1).offset(look - 1)
    const row = await (after === undefined ? last : last.where('event.cid', '>', after)).executeTakeFirst()
    return row && toId(fromId(row.cid))
  }

  const linksOf = async (cids: readonly string[]): Promise<readonly Link[]> => {
    const found: Link[] = []
    for (let start = 0; start < cids.length; start += atOnce) {
      const rows = await db.selectFrom('link').selectAll().where('cid', 'in', cids.slice(start, start + atOnce).map(toId)).orderBy('cid').orderBy('at').orderBy('tag').execute()
      found.push(...rows.map(readLink(flavour)))
    }
    return found
  }

  const readPage = async (selection: Selection, after: Id | undefined, end: Id | undefined): Promise<readonly Affected[]> => {
    const rows = await db.selectFrom('event')
      .select([readId('event.cid').as('cid'), sql<number>`count(*)`.as('events'), sql<number>`min(received)`.as('first'), sql<number>`max(received)`.as('last')])
      .$if(after !== undefined, (query) => query.where('event.cid', '>', after!))
      .$if(end !== undefined, (query) => query.where('event.cid', '<=', end!))
      .where(isActive(selection)).groupBy('event.cid').orderBy('event.cid').execute()
    const cids = rows.map(({ cid }) => fromId(cid))
    const links = byCid(await linksOf(cids))
    return rows.map(({ cid: id, events, first, last }) => {
      const cid = fromId(id)
      return { cid, events: Number(events), first: Number(first), last: Number(last), links: links.get(cid) ?? [] }
    })
  }

  return async function* affected(selection) {
    let after: Id | undefined
    do {
      const end = await endOfLook(after)
      yield* await readPage(selection, after, end)
      after = end
    } while (after !== undefined)
  }
}
