import type { Kysely } from 'kysely'
import type { Store } from '../port.js'
import type { Flavour } from './flavour.js'
import type { Tables } from './tables.js'

export const createAccesses = (db: Kysely<Tables>, { toId, fromId }: Flavour): Pick<Store, 'writeAccess' | 'listAccess'> => ({
  writeAccess: async ({ id, at, key, action, filter, reason, rows }) => {
    await db.insertInto('access')
      .values({ id: toId(id), at, key, action, filter, reason: reason ?? null, rows: rows ?? null })
      // Written a second time when the number is known; what was said first stays as it is.
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ rows: rows ?? null }).where('access.rows', 'is', null))
      .execute()
  },
  listAccess: async ({ from, to, before, limit }) => {
    const found = await db.selectFrom('access').selectAll()
      .$if(from !== undefined, (query) => query.where('at', '>=', from!))
      .$if(to !== undefined, (query) => query.where('at', '<', to!))
      .$if(before !== undefined, (query) => query.where('id', '<', toId(before!)))
      .orderBy('id', 'desc').limit(limit).execute()
    return found.map(({ id, at, key, action, filter, reason, rows }) => ({
      id: fromId(id), at, key, action, filter, ...(reason !== null && { reason }), ...(rows !== null && { rows }),
    }))
  },
})
