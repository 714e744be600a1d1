import {
  type CompiledQuery, type DatabaseConnection, type Dialect, type Driver, type Kysely, type QueryResult, SelectQueryNode, SqliteAdapter, SqliteIntrospector,
  SqliteQueryCompiler, type TransactionSettings,
} from 'kysely'
import type { QueryAnswer, Value } from './messages.js'
import type { Thread } from './thread.js'
import type { Threads } from './threads.js'
import type { Turns } from './turns.js'

interface Connection extends DatabaseConnection {
  /** While in a transaction: the thread that is in it, and what ends it. */
  inside?: { readonly thread: Thread; end(): void } | undefined
}

const toResult = <R>({ columns, rows, changes }: QueryAnswer): QueryResult<R> => ({
  numAffectedRows: BigInt(changes),
  rows: rows.map((values) => {
    const row: Record<string, Value> = {}
    for (let index = 0; index < columns.length; index += 1) row[columns[index]!] = values[index]!
    return row as R
  }),
})

const createDriver = (threads: Threads, turns: Turns): Driver => {
  const ask = (thread: Thread, { sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>) =>
    thread.call({ kind: 'query', sql, parameters: parameters as Value[] })

  const createConnection = (): Connection => {
    const connection: Connection = {
      executeQuery: async <R>(query: CompiledQuery) => {
        if (connection.inside) return toResult<R>(await ask(connection.inside.thread, query))
        if (SelectQueryNode.is(query.query)) return toResult<R>(await ask(threads.reader, query))
        return toResult<R>(await turns.share(() => ask(threads.writer, query)))
      },
      streamQuery: () => {
        throw new Error('Rows are read in pages here.')
      },
    }
    return connection
  }

  /** `immediate`: what reads first and writes then would otherwise be refused when another process has written in between. */
  const beginWriting = async (connection: Connection) => {
    const end = await turns.take()
    try {
      const thread = threads.writer
      await ask(thread, { sql: 'begin immediate', parameters: [] })
      connection.inside = { thread, end }
    } catch (error) {
      end()
      throw error
    }
  }

  /** Sees the file as it is now for as long as it lasts, in a thread of its own, so that other readers see what comes. */
  const beginReading = async (connection: Connection) => {
    const thread = threads.startReader()
    connection.inside = { thread, end: () => void thread.close() }
    await ask(thread, { sql: 'begin', parameters: [] })
  }

  const finish = async (connection: Connection, sql: 'commit' | 'rollback') => {
    const { thread, end } = connection.inside!
    try {
      await ask(thread, { sql, parameters: [] })
    } catch (error) {
      // A commit that failed has not always ended it, and a thread that died needs no end.
      if (sql === 'commit') await ask(thread, { sql: 'rollback', parameters: [] }).catch(() => {})
      throw error
    } finally {
      connection.inside = undefined
      end()
    }
  }

  return {
    init: async () => {},
    acquireConnection: async () => createConnection(),
    beginTransaction: (connection, { accessMode }: TransactionSettings) => (accessMode === 'read only' ? beginReading : beginWriting)(connection as Connection),
    commitTransaction: (connection) => finish(connection as Connection, 'commit'),
    rollbackTransaction: (connection) => finish(connection as Connection, 'rollback'),
    releaseConnection: async () => {},
    destroy: () => threads.close(),
  }
}

/** A transaction takes the file for itself, so of two processes that migrate at once the second finds it done. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

/** SQLite in threads, as Kysely wants it: reads go to the reader, everything else to the writer. */
export const createDialect = (threads: Threads, turns: Turns): Dialect => ({
  createDriver: () => createDriver(threads, turns),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new Adapter(),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
})
