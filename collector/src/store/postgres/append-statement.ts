import { cellColumns } from '../sql/cell.js'
import type { EventParts } from '../row.js'
import type { CellKey } from '../sql/cell.js'

const eventColumns = ['id', 'cid', 'context', 'at', 'received', 'expires', 'seq', 'action', 'granted'] as const

const typeOf = (column: string): string => (column === 'id' || column === 'cid' ? 'uuid' : 'bigint')

/** How many roll-ups of one cell there are at most. */
const shards = 16

const lists = (types: readonly string[], first = 1) => types.map((type, index) => `$${first + index}::${type}[]`).join(', ')
const events = lists([...eventColumns.map(typeOf), 'text', 'text', 'int'])
const cells = lists(cellColumns.map(() => 'text'), eventColumns.length + 4)

/**
 * A whole group in one statement, which is one transaction and one way to the server and back. It answers with the ids that are not
 * new. Events are written in order of ids and after them the roll-ups in order of their cells, by every writer: two of them may wait
 * for one another's row, but never each for the other's.
 */
const text = `with given as materialized (
  select * from unnest(${events}) as g(${eventColumns.join(', ')}, detail, fleeting, cell)
), fresh as (
  insert into event (${eventColumns.join(', ')})
  select ${eventColumns.join(', ')} from given where not exists (select from tombstone where tombstone.id = given.id) order by id
  on conflict do nothing returning id
), details as (
  insert into detail (id, text) select id, detail from given join fresh using (id) where detail is not null
), fleetings as (
  insert into fleeting (id, text) select id, fleeting from given join fresh using (id) where fleeting is not null
), sums as (
  select cell, count(*) as count from given join fresh using (id) group by cell
), counted as (
  insert into stat (${cellColumns.join(', ')}, shard, count)
  select ${cellColumns.map((name) => `c.${name}`).join(', ')}, pg_backend_pid() % ${shards}, sums.count
  from unnest(${cells}) with ordinality as c(${cellColumns.join(', ')}, number) join sums on sums.cell = c.number order by c.number
  on conflict (${cellColumns.join(', ')}, shard) do update set count = stat.count + excluded.count
) select id from given where not exists (select from fresh where fresh.id = given.id)`

/** Events, each id once and in order; cells, each once and in order; for each event the number of its cell, from 1. */
export interface Given {
  readonly parts: readonly EventParts[]
  readonly cells: readonly CellKey[]
  readonly cellOf: readonly number[]
}

export const appendStatement = ({ parts, cells, cellOf }: Given) => ({
  name: 'append',
  text,
  values: [
    ...eventColumns.map((name) => parts.map(({ row }) => row[name])),
    parts.map(({ detail }) => detail ?? null),
    parts.map(({ fleeting }) => fleeting ?? null),
    cellOf,
    ...cellColumns.map((name) => cells.map((cell) => cell[name])),
  ],
})

/** What is stored under these ids. */
export const storedStatement = (ids: readonly string[]) => ({
  name: 'stored',
  text: `select ${eventColumns.map((name) => `event.${name}`).join(', ')}, detail.text as detail, fleeting.text as fleeting
    from event left join detail on detail.id = event.id left join fleeting on fleeting.id = event.id where event.id = any ($1::uuid[])`,
  values: [ids],
})

/** Stores contexts that are not there. */
export const contextStatement = (ids: readonly number[], sites: readonly string[], texts: readonly string[]) => ({
  text: `insert into context (id, site, text) select * from unnest($1::bigint[], $2::text[], $3::text[]) as given(id, site, text) order by id
    on conflict do nothing`,
  values: [ids, sites, texts],
})

/** Tells the numbers that another text has taken. */
export const takenStatement = (ids: readonly number[], texts: readonly string[]) => ({
  text: `select context.id from context join unnest($1::bigint[], $2::text[]) as given(id, text) on given.id = context.id
    where given.text <> context.text`,
  values: [ids, texts],
})
