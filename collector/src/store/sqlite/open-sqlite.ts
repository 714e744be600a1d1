import { Kysely } from 'kysely'
import type { Store } from '../port.js'
import { createSqlStore } from '../sql/store.js'
import type { Tables } from '../sql/tables.js'
import { createAppend } from './append.js'
import { createDialect } from './dialect.js'
import { sqlite } from './flavour.js'
import { createThreads } from './threads.js'
import { createTurns } from './turns.js'

export interface SqliteOptions {
  /** Path of the file; made if it is not there. */
  readonly file: string
  /** How long another process may hold the file, in ms. */
  readonly busyTimeout?: number
  /** Cells of the roll-ups per day and site before labels that anyone may make up are counted as `other`. */
  readonly mostCells?: number
}

/** A writing transaction that writes nothing begins only where one that writes would. */
const createPing = (db: Kysely<Tables>): Store['ping'] => () => db.transaction().execute(async () => {})

/** Opens a file as a store, with all tables it needs. */
export const openSqlite = async ({ file, busyTimeout = 5_000, mostCells }: SqliteOptions): Promise<Store> => {
  const threads = createThreads({ file, busyTimeout })
  const turns = createTurns()
  const db = new Kysely<Tables>({ dialect: createDialect(threads, turns) })
  const { store: shared, cells } = createSqlStore({ db, flavour: sqlite, shard: 0, mostCells })
  const store: Store = { ...shared, append: createAppend(threads, turns, cells), ping: createPing(db) }
  try {
    await store.migrate()
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}
