import type { Store } from './store/port.js'
import type { PostgresOptions } from './store/postgres/open-postgres.js'
import type { SqliteOptions } from './store/sqlite/open-sqlite.js'

// What one of the two needs is loaded when it is asked for, and never with the other.

/** A file, on one machine, by one collector or several processes of it. */
export const openSqlite = async (options: SqliteOptions): Promise<Store> => (await import('./store/sqlite/open-sqlite.js')).openSqlite(options)

/** A database that any number of collectors share. */
export const openPostgres = async (options: PostgresOptions): Promise<Store> => (await import('./store/postgres/open-postgres.js')).openPostgres(options)

export type { PostgresOptions, SqliteOptions }
