import pg from 'pg'

/** Integers of ours are safe ones; pg gives `bigint` as text, since others' may not be. */
const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): unknown =>
    type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format as 'text'),
}

/** A commit is on disk when it is answered, whatever the server's default. A stricter default is left alone. */
const durable = `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`

export interface PoolOptions {
  /** Connections at most. */
  readonly max: number
  /** After so many ms a statement is given up: who hangs must not hold a sender for ever. */
  readonly patience?: number
}

const timeouts = (patience: number) => ({ statement_timeout: patience, query_timeout: patience + 5_000 })

export function createPool(url: string, { max, patience }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'izin-collector',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    types: types as pg.CustomTypesConfig,
    ...(patience !== undefined && timeouts(patience)),
    onConnect: async (client: pg.ClientBase) => {
      // A connection may die while it is lent out and nobody asks it anything: without a listener, the process would end.
      client.on('error', () => {})
      await client.query(durable)
    },
  } as pg.PoolConfig)
  // The same for the idle ones: the pool has let go of it by then, and the next query gets another.
  pool.on('error', () => {})
  return pool
}

/** Lends a connection. One on which something failed is not lent again: nobody knows what it was in the middle of. */
export async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    const result = await work(client)
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
