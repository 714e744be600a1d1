import type pg from 'pg'
import { type Outcome, PoisonError, type Store } from '../port.js'
import type { EventParts, EventRow } from '../row.js'
import type { Cells } from '../sql/cells.js'
import { type Group, prepareGroup } from '../sql/group.js'
import { appendStatement, storedStatement } from './append-statement.js'
import { arrange, isSame } from './arrange.js'
import { createContextWriter } from './contexts.js'
import { isRefusal } from './errors.js'
import { findPoison } from './find-poison.js'
import type { Partitions } from './partitions.js'

type StoredRow = EventRow & { readonly detail: string | null; readonly fleeting: string | null }

/** What is there under ids that were not new; nothing where the event was erased. */
async function readStored(pool: pg.Pool, ids: readonly string[]): Promise<ReadonlyMap<string, EventParts>> {
  if (!ids.length) return new Map()
  const { rows } = await pool.query<StoredRow>(storedStatement(ids))
  return new Map(rows.map(({ detail, fleeting, ...row }) => [row.id, { row, ...(detail !== null && { detail }), ...(fleeting !== null && { fleeting }) }]))
}

/** `old`: ids that were not new, with what is stored under them. */
const outcomesOf = ({ parts }: Group, first: ReadonlyMap<string, number>, old: ReadonlyMap<string, EventParts | undefined>) =>
  parts.map((own, index): Outcome => {
    const { id } = own.row
    if (!old.has(id) && first.get(id) === index) return 'new'
    const other = old.has(id) ? old.get(id) : parts[first.get(id)!]
    return !other || isSame(other, own) ? 'duplicate' : 'conflict'
  })

/** Writes groups, several at once if there are connections for it. To write one again is safe: what is there stays as it is. */
export const createAppend = (pool: pg.Pool, cells: Cells, partitions: Partitions): Store['append'] => {
  const writeContexts = createContextWriter(pool)

  const write = async (group: Group): Promise<readonly Outcome[]> => {
    const { first, ...given } = arrange(group)
    await writeContexts(group)
    await partitions.ensure([...first.keys()], Math.max(...group.parts.map(({ row }) => row.received)))
    const { rows } = await pool.query<{ id: string }>(appendStatement(given))
    const ids = rows.map(({ id }) => id)
    const stored = await readStored(pool, ids)
    return outcomesOf(group, first, new Map(ids.map((id) => [id, stored.get(id)])))
  }

  return async (events) => {
    if (!events.length) return []
    const group = await prepareGroup(events, cells)
    try {
      return await write(group)
    } catch (error) {
      if (!isRefusal(error)) throw error
      throw new PoisonError('PostgreSQL refuses a value of the event.', await findPoison(pool, group))
    }
  }
}
