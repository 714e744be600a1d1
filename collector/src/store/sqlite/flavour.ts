import type { Flavour } from '../sql/flavour.js'
import type { Id } from '../sql/tables.js'
import { uuidBytes, uuidText } from '../sql/uuid.js'

export const sqlite: Flavour = {
  types: { id: 'blob', bytes: 'blob', integer: 'integer' },
  toId: uuidBytes,
  fromId: (id: Id) => uuidText(id as Uint8Array),
  // A row is kept with its key, not once by a number and once more in an index.
  tableEnd: () => 'without rowid',
}
