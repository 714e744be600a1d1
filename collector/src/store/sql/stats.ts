import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Cell, StatsQuery, Store } from '../port.js'
import { type CellKey, cellColumns, cellOfCounter, cellText, dayOf } from './cell.js'
import type { Cells, LoadCells } from './cells.js'
import type { StatTable, Tables } from './tables.js'

/** Reads what cells there are, for `createCells`. */
export const createLoadCells = (db: Kysely<Tables>): LoadCells => (day, site) =>
  db.selectFrom('stat').select([...cellColumns]).distinct().where('day', '=', day).where('site', '=', site).execute()

export const addTogether = (cells: readonly CellKey[]): readonly (CellKey & { readonly count: number })[] => {
  const sums = new Map<string, CellKey & { count: number }>()
  for (const cell of cells) {
    const text = cellText(cell)
    const sum = sums.get(text)
    if (sum) sum.count += 1
    else sums.set(text, { ...cell, count: 1 })
  }
  // In one order everywhere: two writers that lock rows in different orders wait for one another for ever.
  return [...sums.entries()].sort(([one], [two]) => (one < two ? -1 : 1)).map(([, sum]) => sum)
}

/** Adds to cells; negative numbers take away. */
export const addToCells = async (db: Kysely<Tables>, cells: readonly Omit<StatTable, 'shard'>[], shard: number): Promise<void> => {
  const atOnce = 500
  for (let start = 0; start < cells.length; start += atOnce) {
    await db.insertInto('stat')
      .values(cells.slice(start, start + atOnce).map((cell) => ({ ...cell, shard })))
      .onConflict((conflict) => conflict
        .columns([...cellColumns, 'shard'])
        .doUpdateSet({ count: sql<number>`${sql.ref('stat.count')} + ${sql.ref('excluded.count')}` }))
      .execute()
  }
}

export const createCount = (db: Kysely<Tables>, cells: Cells, shard: number): Store['count'] => async (counters, at) => {
  const admitted = await Promise.all(counters.map((counter) => cells.admit(cellOfCounter(counter, at))))
  const sums = addTogether(admitted)
  await db.transaction().execute((inOne) => addToCells(inOne, sums, shard))
}

const within = ({ site, from, to }: StatsQuery) => (where: ExpressionBuilder<Tables, 'stat'>) => where.and([
  ...(site === undefined ? [] : [where('site', '=', site)]),
  ...(from === undefined ? [] : [where('day', '>=', dayOf(from))]),
  // The last day counts as soon as a moment of it is asked for.
  ...(to === undefined ? [] : [where('day', '<=', dayOf(to - 1))]),
])

export const createStats = (db: Kysely<Tables>): Store['stats'] => async (query) => {
  const by = [...new Set(query.by)]
  const sum = sql<number>`cast(sum(${sql.ref('count')}) as bigint)`
  const rows = await db.selectFrom('stat').select(by).select(sum.as('count')).where(within(query))
    .$if(by.length > 0, (select) => by.reduce((ordered, name) => ordered.orderBy(name), select.groupBy(by)))
    .having(sum, '>', 0)
    .execute()
  return rows as readonly Cell[]
}
