import type { Kysely } from 'kysely'
import type { DumpedRow, DumpStore } from '../dump-port.js'
import { createCodec, shapes } from './codec.js'
import type { Flavour } from './flavour.js'
import type { Tables } from './tables.js'

const atOnce = 200

const isTable = (name: string): name is keyof typeof shapes => Object.hasOwn(shapes, name)

/** In groups of one table, in the order given. */
const inGroups = (rows: readonly DumpedRow[]): readonly (readonly DumpedRow[])[] => {
  const groups: DumpedRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && last[0]!.table === row.table && last.length < atOnce) last.push(row)
    else groups.push([row])
  }
  return groups
}

export const createLoad = (db: Kysely<Tables>, flavour: Flavour): DumpStore['load'] => {
  const { decode } = createCodec(flavour)

  /** Of a bucket that was shredded earlier there are no events: what was beside them would be found by nobody, and never go. */
  const ofEvents = async (db: Kysely<Tables>, rows: readonly DumpedRow[]): Promise<readonly DumpedRow[]> => {
    const ids = rows.map(({ row }) => flavour.toId(row['id'] as string))
    const there = new Set((await db.selectFrom('event').select('id').where('id', 'in', ids).execute()).map(({ id }) => flavour.fromId(id)))
    return rows.filter(({ row }) => there.has(row['id'] as string))
  }

  return (rows) => db.transaction().execute(async (inOne) => {
    for (const group of inGroups(rows)) {
      const { table } = group[0]!
      if (!isTable(table)) throw new Error(`there is no table ${table}: was this written by a newer version?`)
      const kept = table === 'fleeting' ? await ofEvents(inOne, group) : group
      if (kept.length === 0) continue
      await inOne.insertInto(table as 'access').values(kept.map(decode) as never).onConflict((conflict) => conflict.doNothing()).execute()
    }
  })
}
