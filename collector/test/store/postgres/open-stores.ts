import pg from 'pg'
import { openPostgres, type PostgresOptions } from '../../../src/store/postgres/open-postgres.js'
import type { Store } from '../../../src/store/port.js'
import type { PostgresServer } from '../../postgres-server.js'

/** An empty schema, stores on it, and a way to look behind them. `more` is added to `search_path` and what else the server is told. */
export async function openStores(server: PostgresServer, more = '') {
  const address = new URL(await server.freshUrl())
  address.searchParams.set('options', address.searchParams.get('options')! + more)
  const url = address.href
  const stores: Store[] = []
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => {})
  return {
    url,
    open: async (options: Partial<PostgresOptions> = {}): Promise<Store> => {
      const store = await openPostgres({ url, ...options })
      stores.push(store)
      return store
    },
    ask: async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<readonly T[]> => (await pool.query<T>(sql, values)).rows,
    end: async () => {
      await Promise.all(stores.map((store) => store.close()))
      await pool.end()
    },
  }
}

export type Stores = Awaited<ReturnType<typeof openStores>>
