import pg from 'pg'

/** Integers of ours are safe ones; pg gives `bigint` as text, since others' may not be. */
const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): unknown =>
    type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format as 'text'),
}

/** A commit is on disk when it is answered, whatever the server's default. A stricter default is left alone. */
const durable = `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`

/** Longer than any statement of ours on a server that is well; one that hangs must not hold a sender for ever. */
const patience = { connectionTimeoutMillis: 5_000, statement_timeout: 60_000, query_timeout: 65_000 }

/** Connections to the server, `max` of them at most. */
export function createPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'izin-collector',
    keepAlive: true,
    types: types as pg.CustomTypesConfig,
    ...patience,
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
