import { type Kysely, type Migration, sql } from 'kysely'
import type { Store } from '../port.js'
import type { Flavour } from './flavour.js'
import type { Tables } from './tables.js'

export const sessionTable = ({ bytes, integer }: Flavour['types']): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema.createTable('session')
      .addColumn('hash', sql.raw(bytes), (column) => column.primaryKey())
      .addColumn('key', sql.raw(bytes), (column) => column.notNull())
      .addColumn('until', sql.raw(integer), (column) => column.notNull())
      .execute()
  },
})

export const createSessions = (db: Kysely<Tables>): Pick<Store, 'putSession' | 'findSession' | 'endSession'> => ({
  putSession: async ({ hash, key, until }, at) => {
    await db.deleteFrom('session').where('until', '<=', at).execute()
    await db.insertInto('session').values({ hash, key, until }).execute()
  },
  findSession: async (hash) => {
    const found = await db.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst()
    return found && { hash: new Uint8Array(found.hash), key: new Uint8Array(found.key), until: found.until }
  },
  endSession: async (hash) => {
    await db.deleteFrom('session').where('hash', '=', hash).execute()
  },
})
