import type pg from 'pg'
import { PoisonError } from '../port.js'
import type { Group } from '../sql/group.js'
import { contextStatement, takenStatement } from './append-statement.js'

/** More than a large site has; to ask again costs little. */
const mostRemembered = 10_000

/** Sees to it that what the events of a group have in common is stored before them. It never goes, so once is enough. */
export const createContextWriter = (pool: pg.Pool) => {
  /** Those that are surely stored, with their texts: a number alone does not tell one from another. */
  const stored = new Map<number, string>()

  return async ({ contexts, parts }: Group): Promise<void> => {
    const missing = [...contexts.values()].filter(({ id, text }) => stored.get(id) !== text)
    if (!missing.length) return
    const [ids, texts] = [missing.map(({ id }) => id), missing.map(({ text }) => text)]
    await pool.query(contextStatement(ids, missing.map(({ context }) => context.site), texts))
    const taken = (await pool.query<{ id: number }>(takenStatement(ids, texts))).rows[0]?.id
    if (taken !== undefined) {
      throw new PoisonError('The event cannot be stored: the number of what it has in common with others is taken.', parts.find(({ row }) => row.context === taken)!.row.id)
    }
    if (stored.size > mostRemembered) stored.clear()
    for (const { id, text } of missing) stored.set(id, text)
  }
}
