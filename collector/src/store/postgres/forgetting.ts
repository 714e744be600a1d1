import type pg from 'pg'
import type { Store } from '../port.js'
import { oldestMonth } from './months.js'
import type { Partitions } from './partitions.js'
import { withClient } from './pool.js'

const lock = `select pg_advisory_lock(hashtextextended('izin chores ' || current_schema(), 0))`
const unlock = `select pg_advisory_unlock(hashtextextended('izin chores ' || current_schema(), 0))`

/**
 * What walks through everything: of all collectors one at a time, or a recount would add the same difference twice. `store`
 * is one in whose transactions no event comes.
 */
export const createForgetting = (
  pool: pg.Pool, store: Pick<Store, 'erase' | 'purge' | 'rebuildStats'>, partitions: Partitions,
): Pick<Store, 'erase' | 'purge' | 'rebuildStats'> => {
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => withClient(pool, async (client) => {
    await client.query(lock)
    const result = await work()
    await client.query(unlock)
    return result
  })
  return {
    erase: (erasure) => store.erase(erasure),
    rebuildStats: () => inTurn(() => store.rebuildStats()),
    purge: (retention) => inTurn(async () => {
      const purged = await store.purge(retention)
      if (!retention.dry) await partitions.dropEmpty(oldestMonth(retention.at))
      return purged
    }),
  }
}
