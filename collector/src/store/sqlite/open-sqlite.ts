import { Kysely } from 'kysely'
import type { Store } from '../port.js'
import { migrated } from '../sql/migrated.js'
import { createSqlStore } from '../sql/store.js'
import type { Tables } from '../sql/tables.js'
import { createAppend } from './append.js'
import { createBackup } from './backup.js'
import { createDialect } from './dialect.js'
import { sqlite } from './flavour.js'
import { createThreads, type Threads } from './threads.js'
import { createTurns } from './turns.js'

export interface SqliteOptions {
  /** Path of the file; made if it is not there. */
  readonly file: string
  /** How long another process may hold the file, in ms. */
  readonly busyTimeout?: number
  /** Cells of the roll-ups per day and site before labels that anyone may make up are counted as `other`. */
  readonly mostCells?: number
}

export interface SqliteStore extends Store {
  /** Writes the store as it is now into a new file, checked and on disk when this resolves. `restoreSqlite` puts it back. */
  backup(to: string): Promise<void>
}

/** A writing transaction that writes nothing begins only where one that writes would. */
const createPing = (db: Kysely<Tables>): Store['ping'] => () => db.transaction().execute(async () => {})

/** A store on threads that have the file open. */
export const createSqliteStore = (threads: Threads, mostCells?: number): SqliteStore => {
  const turns = createTurns()
  const db = new Kysely<Tables>({ dialect: createDialect(threads, turns) })
  const { store, prepareGroup } = createSqlStore({ db, flavour: sqlite, shard: 0, mostCells })
  return {
    ...store,
    append: createAppend(threads, turns, prepareGroup),
    ping: createPing(db),
    backup: createBackup(threads),
    // Not Kysely's: who asks a closed store for something is to be told so as a store tells it.
    close: () => threads.close(),
  }
}

/** Opens a file as a store, with all tables it needs. */
export const openSqlite = ({ file, busyTimeout = 5_000, mostCells }: SqliteOptions): Promise<SqliteStore> =>
  migrated(createSqliteStore(createThreads({ file, busyTimeout }), mostCells))
