import type { Expression, ExpressionBuilder, Kysely, Nullable, Selectable, SqlBool } from 'kysely'
import type { StoredEvent } from '../../events/consent-event.js'
import { fromParts } from '../row.js'
import type { Contexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import type { EventTable, Tables, TextTable } from './tables.js'

export type FoundEvent = Selectable<EventTable> & { readonly detail: string | null; readonly fleeting: string | null }

type Joined = Omit<Tables, 'detail' | 'fleeting'> & { detail: Nullable<TextTable>; fleeting: Nullable<TextTable> }
/** A condition on events and what lies beside them. */
export type WhereEvents = (where: ExpressionBuilder<Joined, 'event' | 'detail' | 'fleeting'>) => Expression<SqlBool>

/** Events with what lies beside them, as a query to narrow down. */
export const selectEvents = (db: Kysely<Tables>) => db
  .selectFrom('event')
  .leftJoin('detail', 'detail.id', 'event.id')
  .leftJoin('fleeting', 'fleeting.id', 'event.id')
  .select([
    'event.id', 'event.cid', 'event.context', 'event.at', 'event.received', 'event.expires', 'event.seq', 'event.action', 'event.granted',
    'detail.text as detail', 'fleeting.text as fleeting',
  ])

export const ofSite = (site: string): WhereEvents => (where) =>
  where('event.context', 'in', where.selectFrom('context').select('context.id').where('context.site', '=', site))

/** Makes events of rows. */
export const toEvents = async (rows: readonly FoundEvent[], contexts: Contexts, { fromId }: Flavour): Promise<StoredEvent[]> => {
  const contextOf = await contexts.of(rows)
  return rows.map(({ detail, fleeting, ...columns }) => fromParts({
    row: { ...columns, id: fromId(columns.id), cid: fromId(columns.cid) },
    ...(detail !== null && { detail }),
    ...(fleeting !== null && { fleeting }),
  }, contextOf(columns.context)))
}
