import type pg from 'pg'
import type { Group } from '../sql/group.js'
import { appendStatement } from './append-statement.js'
import { arrange } from './arrange.js'
import { isRefusal } from './errors.js'
import { withClient } from './pool.js'

const half = ({ contexts, parts, cells }: Group, start: number, end: number): Group => ({ contexts, parts: parts.slice(start, end), cells: cells.slice(start, end) })

/** Whether PostgreSQL would take it. Nothing of it stays. */
async function isRefused(client: pg.PoolClient, group: Group): Promise<boolean> {
  await client.query('begin')
  try {
    await client.query(appendStatement(arrange(group)))
    return false
  } catch (error) {
    if (isRefusal(error)) return true
    throw error
  } finally {
    await client.query('rollback')
  }
}

async function search(client: pg.PoolClient, group: Group): Promise<string | undefined> {
  const { length } = group.parts
  if (length === 1) return await isRefused(client, group) ? group.parts[0]!.row.id : undefined
  const middle = Math.ceil(length / 2)
  const first = half(group, 0, middle)
  return search(client, await isRefused(client, first) ? first : half(group, middle, length))
}

/** PostgreSQL tells that it refuses a group, not which event: halves are tried, ten of them in the largest group. */
export const findPoison = (pool: pg.Pool, group: Group): Promise<string | undefined> => withClient(pool, (client) => search(client, group))
