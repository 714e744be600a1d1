import { type Kysely, sql } from 'kysely'
import type { Clock, DumpedRow, DumpStore } from '../dump-port.js'
import { createCodec, type Raw, shapes } from './codec.js'
import type { Flavour } from './flavour.js'
import { endsAt } from './purge.js'
import type { FoundEvent } from './read-events.js'
import type { Tables } from './tables.js'
import { walk } from './walk.js'

const pageLength = 1_000
const always: Clock = { by: 'always', from: 0 }

type Rest = Exclude<keyof typeof shapes, 'event' | 'detail' | 'fleeting'>
const isRest = (table: string): table is Rest => !['event', 'detail', 'fleeting'].includes(table)

/** Whatever is in no list here is never purged. */
const clocks: { readonly [T in keyof typeof shapes]?: (row: Raw) => Clock } = {
  link: ({ at }) => ({ by: 'links', from: at as number }),
  request: ({ closed, due }) => ({ by: 'requests', from: (closed ?? due) as number }),
}

/** Page by page in order of the primary key, by what all databases compare alike: whole keys. */
async function* rowsOf(db: Kysely<Tables>, table: Rest): AsyncGenerator<Raw, void> {
  const { key } = shapes[table]
  const columns = sql.join(key.map((name) => sql.ref(name)))
  // Any table will do for the types: its columns are named in `shapes`.
  const all = db.selectFrom(table as 'access').selectAll().orderBy(sql`${columns}`).limit(pageLength)
  const readPage = (last: Raw | undefined): Promise<readonly Raw[]> =>
    (last ? all.where(sql<boolean>`(${columns}) > (${sql.join(key.map((name) => last[name]))})`) : all).execute()
  for (let page = await readPage(undefined); page.length > 0; page = await readPage(page.at(-1))) yield* page
}

type Dumped = DumpedRow & { readonly clock: Clock }

export const createDump = (db: Kysely<Tables>, flavour: Flavour): DumpStore['dump'] => {
  const { encode } = createCodec(flavour)

  const siteOf = async (rows: readonly FoundEvent[]): Promise<ReadonlyMap<number, string>> => {
    const found = await db.selectFrom('context').select(['id', 'site']).where('id', 'in', [...new Set(rows.map(({ context }) => context))]).execute()
    return new Map(found.map(({ id, site }) => [id, site]))
  }

  /** What may go before the event stands apart from it. */
  const eventRows = ({ detail, fleeting, ...row }: FoundEvent, site: string): readonly Dumped[] => {
    const clock: Clock = { by: 'events', site, from: endsAt(row) }
    return [
      { ...encode('event', row), clock },
      ...(detail === null ? [] : [{ ...encode('detail', { id: row.id, text: detail }), clock }]),
      ...(fleeting === null ? [] : [{ ...encode('fleeting', { id: row.id, text: fleeting }), clock: { by: 'fleeting', site, from: row.received } as const }]),
    ]
  }

  /** A note goes with its request, and needs to be asked for it. */
  async function* notes(): AsyncGenerator<Dumped, void> {
    for await (const row of rowsOf(db, 'note')) {
      const request = await db.selectFrom('request').select(['closed', 'due']).where('id', '=', row['request'] as never).executeTakeFirst()
      yield { ...encode('note', row), clock: request ? clocks.request!(request) : always }
    }
  }

  return async function* dump() {
    // Before the events that name them; those that come later are at the end once more.
    for await (const row of rowsOf(db, 'context')) yield { ...encode('context', row), clock: always }
    for await (const rows of walk(db, flavour, {})) {
      const sites = await siteOf(rows)
      for (const row of rows) yield* eventRows(row, sites.get(row.context)!)
    }
    for (const table of Object.keys(shapes).filter(isRest)) {
      if (table === 'note') yield* notes()
      else for await (const row of rowsOf(db, table)) yield { ...encode(table, row), clock: clocks[table]?.(row) ?? always }
    }
  }
}
