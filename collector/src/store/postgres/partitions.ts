import type pg from 'pg'
import { idsOf, type Month, monthsWanted } from './months.js'
import { withClient } from './pool.js'

/**
 * Events lie in one partition a month, by the time in their own id: UUIDv7 sorts by time, so `PRIMARY KEY (id)` holds over all
 * partitions, which it would not if they went by `at`. What has an odd clock lies in `event_default`.
 */
export interface Partitions {
  /** Makes those that are missing. `now` is milliseconds since 1970. */
  ensure(ids: readonly string[], now: number): Promise<void>
  /** Drops those that retention has emptied, of months before this moment's. */
  dropEmpty(before: Month): Promise<readonly string[]>
}

const nameOf = (month: Month): string => `event_${month}`

/** One collector at a time makes and drops partitions of one schema. */
const lock = `select pg_advisory_xact_lock(hashtextextended('izin partitions ' || current_schema(), 0))`

const inTransaction = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => withClient(pool, async (client) => {
  await client.query('begin')
  const result = await work(client)
  await client.query('commit')
  return result
})

const exists = async (client: pg.PoolClient, name: string) =>
  (await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [name])).rows[0]!.there

/**
 * Not `create table … partition of`: that stops every append until they all have let go, and fails where the default partition
 * holds events of this month (they came while the partition was not there).
 */
async function create(client: pg.PoolClient, month: Month): Promise<void> {
  const name = nameOf(month)
  const [from, to] = idsOf(month)
  await client.query(lock)
  if (await exists(client, name)) return
  await client.query('lock table event_default in access exclusive mode')
  await client.query(`create table ${name} (like event including all)`)
  await client.query(`with moved as (delete from event_default where id >= '${from}' and id < '${to}' returning *)
    insert into ${name} select * from moved`)
  await client.query(`alter table event attach partition ${name} for values from ('${from}') to ('${to}')`)
}

const listed = `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = to_regclass('event') and c.relname ~ '^event_\\d{4}_\\d{2}$' and c.relname < $1 order by 1`

const isEmpty = async (client: pg.PoolClient, name: string) =>
  (await client.query<{ empty: boolean }>(`select not exists (select from ${name}) as empty`)).rows[0]!.empty

/** The whole table is locked before its part, as an append does it: the other way round, they would wait for one another. */
async function drop(client: pg.PoolClient, name: string): Promise<boolean> {
  await client.query(lock)
  if (!await exists(client, name) || !await isEmpty(client, name)) return false
  await client.query('lock table event in access exclusive mode')
  if (!await isEmpty(client, name)) return false
  await client.query(`drop table ${name}`)
  return true
}

export function createPartitions(pool: pg.Pool): Partitions {
  const known = new Set<Month>()
  return {
    ensure: async (ids, now) => {
      for (const month of monthsWanted(ids, now)) {
        if (known.has(month)) continue
        await inTransaction(pool, (client) => create(client, month))
        known.add(month)
      }
    },
    dropEmpty: async (before) => {
      const { rows } = await pool.query<{ name: string }>(listed, [nameOf(before)])
      const dropped = []
      for (const { name } of rows) {
        if (!await inTransaction(pool, (client) => drop(client, name))) continue
        known.delete(name.slice('event_'.length))
        dropped.push(name)
      }
      return dropped
    },
  }
}
