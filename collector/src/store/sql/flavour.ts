import type { Migration } from 'kysely'
import type { Id } from './tables.js'

/** In what databases differ, as far as the statements they share are concerned. */
export interface Flavour {
  /** Column types. Every integer is a safe one in JavaScript; the driver must hand it over as a number. */
  readonly types: { readonly id: string; readonly bytes: string; readonly integer: string }
  toId(text: string): Id
  fromId(id: Id): string
  /** What ends `create table`: `without rowid`, a partition key. */
  tableEnd(table: string): string
  /** What only this database has; names sort behind those of `migrations.ts`. */
  readonly migrations?: Readonly<Record<string, Migration>>
}
