import type { Kysely } from 'kysely'
import { StoreError } from '../port.js'
import type { Context } from '../context.js'
import type { Tables } from './tables.js'

/** More contexts than a large site has; an attacker can make any number of them. */
const mostKept = 5_000

/** Reads contexts by their numbers and remembers them: they never change and never go. */
export const createContexts = (db: Kysely<Tables>) => {
  const known = new Map<number, Context>()

  const read = async (ids: readonly number[]): Promise<void> => {
    const rows = await db.selectFrom('context').select(['id', 'text']).where('id', 'in', ids).execute()
    for (const { id, text } of rows) known.set(id, JSON.parse(text) as Context)
  }

  /** All that these rows need. */
  const of = async (rows: readonly { readonly context: number }[]): Promise<(id: number) => Context> => {
    if (known.size > mostKept) known.clear()
    const missing = [...new Set(rows.map(({ context }) => context))].filter((id) => !known.has(id))
    if (missing.length) await read(missing)
    const found = new Map(rows.map(({ context }) => [context, known.get(context)]))
    return (id) => found.get(id) ?? lost(id)
  }

  return { of }
}

const lost = (id: number): never => {
  throw new StoreError(`The database is damaged: context ${id} of an event is missing.`)
}

export type Contexts = ReturnType<typeof createContexts>
