import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Retention } from '../port.js'
import { dayOf } from './cell.js'
import type { Tables } from './tables.js'

const slice = 500

/** Kinds of roll-ups that count nobody's decision. */
export const counterKinds = ['shown', 'refused']

/** A link belongs to a site by its person's events; one that leads to none goes with any site's. */
const isOldLink = ({ fleeting, site }: Retention) => (where: ExpressionBuilder<Tables, 'link'>) => {
  const old = where('link.at', '<', fleeting)
  if (site === undefined) return old
  const events = where.selectFrom('event').select('event.id').whereRef('event.cid', '=', 'link.cid')
  const ofSite = events.innerJoin('context', 'context.id', 'event.context').where('context.site', '=', site)
  return where.and([old, where.or([where.exists(ofSite), where.not(where.exists(events))])])
}

export const purgeLinks = async (db: Kysely<Tables>, retention: Retention): Promise<number> => {
  const old = isOldLink(retention)
  if (retention.dry) {
    const { count } = await db.selectFrom('link').select(({ fn }) => fn.countAll<number>().as('count')).where(old).executeTakeFirstOrThrow()
    return Number(count)
  }
  let purged = 0
  for (;;) {
    const tags = await db.selectFrom('link').select('tag').distinct().where(old).limit(slice).execute()
    if (!tags.length) return purged
    const { numDeletedRows } = await db.deleteFrom('link').where('tag', 'in', tags.map(({ tag }) => tag)).where(old).executeTakeFirst()
    purged += Number(numDeletedRows)
  }
}

/** Whole days only: a day is one count. */
const isOldCounter = ({ fleeting, site }: Retention) => (where: ExpressionBuilder<Tables, 'stat'>) => where.and([
  where('kind', 'in', counterKinds),
  where('day', '<', dayOf(fleeting)),
  ...(site === undefined ? [] : [where('site', '=', site)]),
])

export const purgeCounters = async (db: Kysely<Tables>, retention: Retention): Promise<number> => {
  const old = isOldCounter(retention)
  const days = await db.selectFrom('stat').select(['day', ({ fn }) => fn.countAll<number>().as('count')]).where(old).groupBy('day').orderBy('day').execute()
  if (retention.dry) return days.reduce((sum, { count }) => sum + Number(count), 0)
  let purged = 0
  for (const { day } of days) {
    const { numDeletedRows } = await db.deleteFrom('stat').where(old).where('day', '=', day).executeTakeFirst()
    purged += Number(numDeletedRows)
  }
  return purged
}
