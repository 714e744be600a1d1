import type { Kysely, Migration, RawBuilder, SqlBool } from 'kysely'
import type { Id, Tables } from './tables.js'

/** In what databases differ, as far as the statements they share are concerned. */
export interface Flavour {
  /** Column types. Every integer is a safe one in JavaScript; the driver must hand it over as a number. */
  readonly types: { readonly id: string; readonly bytes: string; readonly integer: string }
  toId(text: string): Id
  fromId(id: Id): string
  /** A column of ids, as `fromId` takes them with the least work where many are read. */
  readId(column: string): RawBuilder<Id>
  /** Whether an event's own time is far from that of its id, by the columns of this table; as `event_odd` has it, to the letter. */
  isOdd(table?: 'event'): RawBuilder<SqlBool>
  /** What ends `create table`: `without rowid`, a partition key. */
  tableEnd(table: string): string
  /** Where new tables go; without it Kysely takes a table of the same name in any schema for ours. */
  currentSchema?(db: Kysely<Tables>): Promise<string>
  /** What only this database has; names sort behind those of `migrations.ts`. */
  readonly migrations?: Readonly<Record<string, Migration>>
}
