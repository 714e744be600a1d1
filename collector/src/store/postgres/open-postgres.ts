import { Kysely, sql } from 'kysely'
import { type Store, StoreError } from '../port.js'
import { migrated } from '../sql/migrated.js'
import { createSqlStore } from '../sql/store.js'
import type { Tables } from '../sql/tables.js'
import { shardOfTheRest } from './append-statement.js'
import { createAppend } from './append.js'
import { createDialect } from './dialect.js'
import { postgres } from './flavour.js'
import { createForgetting } from './forgetting.js'
import { createPartitions, type Partitions } from './partitions.js'
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

/** One holds the lock of a purge, another does it. */
const leastReaders = 2

/** A standby takes no writes, and says so only when one comes. */
const createPing = (db: Kysely<Tables>): Store['ping'] => async () => {
  const { rows } = await sql<{ reads: boolean }>`select current_setting('transaction_read_only') = 'on' as reads`.execute(db)
  if (rows[0]?.reads) throw new StoreError('PostgreSQL takes no writes now: it is a standby, or set to read only.')
}

/** Old events lie in the months in which they came, as if they had never been away. */
const createLoad = ({ load }: Pick<Store, 'load'>, partitions: Partitions): Store['load'] => async (rows) => {
  const events = rows.filter(({ table }) => table === 'event').map(({ row }) => row as { readonly id: string; readonly received: number })
  if (events.length > 0) await partitions.ensure(events.map(({ id }) => id), Math.max(...events.map(({ received }) => received)))
  await load(rows)
}

/**
 * Opens a database as a store, with all tables it needs. Any number of collectors may open one and the same; `search_path` in the
 * address' `options` puts the tables into a schema of their own.
 */
export const openPostgres = async ({ url, writers = 4, readers = 4, mostCells }: PostgresOptions): Promise<Store> => {
  // Apart, so that an export never stands in the way of what comes in.
  const writing = createPool(url, { max: writers, patience: 30_000 })
  const reading = createPool(url, { max: Math.max(readers, leastReaders) })
  const open = (alone: boolean) => {
    const db = new Kysely<Tables>({ dialect: createDialect(reading, { alone }) })
    return { db, ...createSqlStore({ db, flavour: postgres, shard: shardOfTheRest, mostCells }) }
  }
  const { db, store: shared, prepareGroup } = open(false)
  const partitions = createPartitions(writing)
  return migrated(sturdy({
    ...shared,
    ...createForgetting(reading, open(true).store, partitions),
    append: createAppend(writing, prepareGroup, partitions),
    ping: createPing(db),
    load: createLoad(shared, partitions),
    close: async () => {
      await writing.end()
      await reading.end()
    },
  }))
}
