import { sql, type SqlBool } from 'kysely'
import { farthestApart } from '../id-time.js'
import type { Flavour } from '../sql/flavour.js'
import { oddIds } from '../sql/odd-ids.js'
import { sessionTable } from '../sql/sessions.js'
import type { Id } from '../sql/tables.js'
import { uuidBytes, uuidOfHex, uuidText } from '../sql/uuid.js'

/** Twelve digits sort as the numbers do that they are of. */
const isOdd = (table?: 'event') => {
  const [id, at] = [sql.ref(table ? `${table}.id` : 'id'), sql.ref(table ? `${table}.at` : 'at')]
  const far = sql.lit(farthestApart)
  return sql<SqlBool>`substr(hex(${id}), 1, 12) not between printf('%012X', max(${at} - ${far}, 0)) and printf('%012X', ${at} + ${far})`
}

const types = { id: 'blob', bytes: 'blob', integer: 'integer' }

export const sqlite: Flavour = {
  types,
  toId: uuidBytes,
  fromId: (id: Id) => (typeof id === 'string' ? uuidOfHex(id) : uuidText(id)),
  // A blob that comes out of SQLite costs three times as much as a text.
  readId: (column) => sql<Id>`lower(hex(${sql.ref(column)}))`,
  isOdd,
  migrations: { '0003-odd-ids': oddIds(isOdd()), '0004-sessions': sessionTable(types) },
  // A row is kept with its key, not once by a number and once more in an index.
  tableEnd: () => 'without rowid',
}
