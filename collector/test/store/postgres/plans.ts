import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDialect } from '../../../src/store/postgres/dialect.js'
import { postgres } from '../../../src/store/postgres/flavour.js'
import { createPool } from '../../../src/store/postgres/pool.js'
import { cidOf, nthEvent, uuidV7 } from '../../a-consent-event.js'
import type { PostgresServer } from '../../postgres-server.js'
import { watchScan } from '../watched-scan.js'
import { openStores, type Stores } from './open-stores.js'

const day = 86_400_000
const first = Date.parse('2026-06-01T00:00:00.000Z')

export const describePlans = (server: () => PostgresServer): void => void describe('looking for events of a time', () => {
  let stores: Stores
  let pool: pg.Pool
  beforeAll(async () => {
    stores = await openStores(server())
    pool = createPool(stores.url, { max: 2 })
    const store = await stores.open()
    // Four an hour for three months, one of which has an id of the fourth.
    const all = Array.from({ length: 92 * 96 }, (_, n) => {
      const at = first + n * day / 96
      const id = uuidV7(n === 4000 ? at + 60 * day : at, n.toString(16).padStart(18, '0'))
      return { event: nthEvent(n, { id, cid: cidOf(n), at: new Date(at).toISOString() }), received: at }
    })
    for (let start = 0; start < all.length; start += 1_000) await store.append(all.slice(start, start + 1_000))
    await stores.ask('analyze event')
  })
  afterAll(async () => {
    await pool.end()
    await stores.end()
  })

  it('looks into their partitions by their ids, into all others for odd ones, and reads no partition as a whole', async () => {
    const july = { from: Date.parse('2026-07-05T00:00:00.000Z'), to: Date.parse('2026-07-13T00:00:00.000Z') }
    const { found, statements } = await watchScan(createDialect(pool, { alone: false }), postgres, july)
    expect(found).toHaveLength(8 * 96)
    expect(found.at(-1)!.event.cid).toBe(cidOf(4000))
    const plans = await Promise.all(statements.map(async ({ sql, parameters }) =>
      (await pool.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [...parameters])).rows.map((row) => row['QUERY PLAN'])))
    // Of those that are nearly empty it is all the same.
    const waysInto = (plan: readonly string[]) => plan.flatMap((line) => /(?:using (\w+) )?on (event_2026_0[678])/.exec(line)?.slice(1, 3).join(' in ') ?? [])
    const odd = (...months: number[]) => months.map((month) => `event_2026_0${month}_id_idx in event_2026_0${month}`)
    const between = ['event_2026_07_pkey in event_2026_07']
    expect(plans.map(waysInto)).toEqual([odd(6, 7), odd(6, 7), between, between, odd(7, 8), odd(7, 8)])
  })
})
