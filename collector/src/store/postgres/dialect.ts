import { CompiledQuery, type DatabaseConnection, type Driver, PostgresDialect, PostgresDriver, type TransactionSettings } from 'kysely'
import type pg from 'pg'

/** Of all tables, appends write to this one first. */
const standStill = CompiledQuery.raw('lock table event in share row exclusive mode')

class OwnDriver extends PostgresDriver {
  constructor(pool: pg.Pool, private readonly alone: boolean) {
    super({ pool })
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const reads = settings.accessMode === 'read only'
    // Who reads more than once in a transaction wants to see one moment.
    await super.beginTransaction(connection, reads ? { isolationLevel: 'repeatable read', ...settings } : settings)
    if (this.alone && !reads) await connection.executeQuery(standStill)
  }
}

/**
 * PostgreSQL as Kysely wants it. `alone`: no event comes while a transaction lasts. An append that waits for an event's removal
 * would otherwise store it anew: it looked for the tombstone before there was one.
 */
export const createDialect = (pool: pg.Pool, { alone }: { readonly alone: boolean }): PostgresDialect =>
  Object.assign(new PostgresDialect({ pool }), { createDriver: (): Driver => new OwnDriver(pool, alone) })
