import type { Kysely } from 'kysely'
import type { RequestStore } from '../request-port.js'
import type { Tables } from './tables.js'

const slice = 500

/** One that nobody ever closed goes as if it had been closed when it was due. */
export const createPurgeRequests = (db: Kysely<Tables>): RequestStore['purgeRequests'] => {
  const old = (before: number) => db.selectFrom('request').where(({ fn }) => fn.coalesce('closed', 'due'), '<', before)
  const purgeSlice = (before: number) => db.transaction().execute(async (inOne) => {
    const ids = (await old(before).select('id').orderBy('id').limit(slice).execute()).map(({ id }) => id)
    if (ids.length === 0) return 0
    await inOne.deleteFrom('note').where('request', 'in', ids).execute()
    return Number((await inOne.deleteFrom('request').where('id', 'in', ids).executeTakeFirst()).numDeletedRows)
  })
  return async ({ before, dry }) => {
    if (dry) return Number((await old(before).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count)
    let purged = 0
    for (let gone = await purgeSlice(before); gone > 0; gone = await purgeSlice(before)) purged += gone
    return purged
  }
}
