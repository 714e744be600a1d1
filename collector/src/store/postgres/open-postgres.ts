import { randomInt } from 'node:crypto'
import { Kysely, sql } from 'kysely'
import { type Store, StoreError } from '../port.js'
import { createCells } from '../sql/cells.js'
import { createLoadCells } from '../sql/stats.js'
import { createSqlStore } from '../sql/store.js'
import type { Tables } from '../sql/tables.js'
import { createAppend } from './append.js'
import { createDialect } from './dialect.js'
import { postgres } from './flavour.js'
import { createPartitions } from './partitions.js'
import { createPool } from './pool.js'
import { sturdy } from './sturdy.js'

export interface PostgresOptions {
  /** `postgres://user:password@host/database`, with what else libpq's addresses may say. */
  readonly url: string
  /** Groups that are written at once, each on a connection of its own. */
  readonly writers?: number
  /** Connections for everything else. */
  readonly readers?: number
  /** Cells of the roll-ups per day and site before labels that anyone may make up are counted as `other`. */
  readonly mostCells?: number
}

/** A standby takes no writes, and says so only when one comes. */
const createPing = (db: Kysely<Tables>): Store['ping'] => async () => {
  const { rows } = await sql<{ reads: boolean }>`select current_setting('transaction_read_only') = 'on' as reads`.execute(db)
  if (rows[0]?.reads) throw new StoreError('PostgreSQL takes no writes now: it is a standby, or set to read only.')
}

/**
 * Opens a database as a store, with all tables it needs. Any number of collectors may open one and the same; `search_path` in the
 * address' `options` puts the tables into a schema of their own.
 */
export const openPostgres = async ({ url, writers = 4, readers = 4, mostCells }: PostgresOptions): Promise<Store> => {
  // Apart, so that an export never stands in the way of what comes in.
  const [writing, reading] = [createPool(url, writers), createPool(url, readers)]
  const open = (alone: boolean) => new Kysely<Tables>({ dialect: createDialect(reading, { alone }) })
  const [db, alone] = [open(false), open(true)]
  const cells = createCells(createLoadCells(db), mostCells)
  const common = { flavour: postgres, cells, shard: randomInt(16) }
  const store = sturdy({
    ...createSqlStore({ db, ...common }),
    append: createAppend(writing, cells, createPartitions(writing)),
    ping: createPing(db),
    close: async () => {
      await writing.end()
      await reading.end()
    },
  } as unknown as Store)
  try {
    await store.migrate()
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}
