import { sql } from 'kysely'
import type { Flavour } from '../sql/flavour.js'
import type { Id } from '../sql/tables.js'
import { uuidBytes, uuidOfHex, uuidText } from '../sql/uuid.js'

export const sqlite: Flavour = {
  types: { id: 'blob', bytes: 'blob', integer: 'integer' },
  toId: uuidBytes,
  fromId: (id: Id) => (typeof id === 'string' ? uuidOfHex(id) : uuidText(id)),
  // A blob that comes out of SQLite costs three times as much as a text.
  readId: (column) => sql<Id>`lower(hex(${sql.ref(column)}))`,
  // A row is kept with its key, not once by a number and once more in an index.
  tableEnd: () => 'without rowid',
}
