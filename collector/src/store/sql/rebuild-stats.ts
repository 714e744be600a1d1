import type { Kysely } from 'kysely'
import type { Store } from '../port.js'
import { type CellKey, cellColumns, cellOf, cellText } from './cell.js'
import { createCells } from './cells.js'
import { createContexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import { counterKinds } from './purge-rest.js'
import { toEvents } from './read-events.js'
import { addToCells, createLoadCells } from './stats.js'
import type { Tables } from './tables.js'
import { walk } from './walk.js'

export interface RebuildOptions {
  readonly db: Kysely<Tables>
  readonly flavour: Flavour
  readonly shard: number
  readonly mostCells: number | undefined
}

type Difference = CellKey & { count: number }

const createDifferences = () => {
  const all = new Map<string, Difference>()
  return {
    add: (cell: CellKey, count: number) => {
      const text = cellText(cell)
      const known = all.get(text)
      if (known) known.count += count
      else all.set(text, { ...cell, count })
    },
    list: () => [...all.values()].filter(({ count }) => count !== 0),
  }
}

/** What the roll-ups of events lack, or have too much. Both are read as they were at one moment. */
const findDifferences = async (db: Kysely<Tables>, { flavour, mostCells }: RebuildOptions): Promise<readonly Difference[]> => {
  const { add, list } = createDifferences()
  const cells = createCells(createLoadCells(db), mostCells)
  const settled = new Set((await db.selectFrom('settled').selectAll().execute()).map(({ day, site }) => `${day} ${site}`))
  const isOpen = ({ day, site }: CellKey) => !settled.has(`${day} ${site}`)

  const counted = await db.selectFrom('stat').select([...cellColumns, 'count']).where('kind', 'not in', counterKinds).execute()
  for (const { count, ...cell } of counted) if (isOpen(cell)) add(cell, -count)
  const contexts = createContexts(db)
  for await (const rows of walk(db, {})) {
    for (const stored of await toEvents(rows, contexts, flavour)) {
      const cell = cellOf(stored)
      if (isOpen(cell)) add(await cells.admit(cell), 1)
    }
  }
  return list()
}

/**
 * Counts anew and adds the differences, so that what others count meanwhile is neither lost nor counted twice. Days of a site of
 * which an event or a fleeting field was erased or purged keep what was counted: nobody can count them again.
 */
export const createRebuildStats = (options: RebuildOptions): Store['rebuildStats'] => async () => {
  const { db, shard } = options
  const differences = await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    .execute((atOneMoment) => findDifferences(atOneMoment, options))
  await db.transaction().execute((inOne) => addToCells(inOne, differences, shard))
}
