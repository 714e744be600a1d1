import type { Kysely } from 'kysely'
import type { Store } from '../port.js'
import type { Tables } from './tables.js'

export const createPolicies = (db: Kysely<Tables>): Pick<Store, 'putPolicy' | 'findPolicy'> => ({
  putPolicy: async (policy) => {
    const { hash, snapshot, received } = policy
    const result = await db.insertInto('policy').values({ hash, snapshot, received }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
    return Number(result.numInsertedOrUpdatedRows) > 0
  },
  findPolicy: (hash) => db.selectFrom('policy').select(['hash', 'snapshot', 'received']).where('hash', '=', hash).executeTakeFirst(),
})
