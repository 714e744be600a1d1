import { type Kysely, type Migration, type RawBuilder, sql, type SqlBool } from 'kysely'

/** Finds the few events that are not where their time says: without it, whoever looks for a week's would have to look at all. */
export const oddIds = (isOdd: RawBuilder<SqlBool>): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await sql`create index event_odd on event (id) where ${isOdd}`.execute(db)
  },
})
