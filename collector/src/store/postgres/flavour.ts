import { type Kysely, sql, type SqlBool } from 'kysely'
import { farthestApart } from '../id-time.js'
import type { Flavour } from '../sql/flavour.js'
import { oddIds } from '../sql/odd-ids.js'
import { sessionTable } from '../sql/sessions.js'
import type { Id } from '../sql/tables.js'

const asIs = (id: Id): string => id as string

/** As bytes, six of a number, of which every statement that stores an event compares some: as numbers they cost five times as much. */
const isOdd = (table?: 'event') => {
  const [id, at] = [sql.ref(table ? `${table}.id` : 'id'), sql.ref(table ? `${table}.at` : 'at')]
  const [before, behind] = [sql.lit(farthestApart), sql.lit(farthestApart + 1)]
  return sql<SqlBool>`uuid_send(${id}) not between substr(int8send(greatest(${at} - ${before}, 0)), 3) and substr(int8send(${at} + ${behind}), 3)`
}

const types = { id: 'uuid', bytes: 'bytea', integer: 'bigint' }

/**
 * No sequence, no serial, no trigger, no foreign key, and every key is made by the collectors: what PostgreSQL's distributed kin
 * do not do or do slowly is not needed. They differ in how a table is cut up:
 * - Citus: `event`, `detail`, `fleeting` and `tombstone` by `create_distributed_table(…, 'id')`, the rest as reference tables;
 *   partitions of a distributed table are its own affair and may stay as they are.
 * - YugabyteDB cuts a primary key by its hash where nothing is said; `partition by range (id)` works, and pages of a scan in order
 *   of ids want the key as `id asc`.
 * - CockroachDB has no `partition of` and no `lock table`: leave the partitions out (it cuts ranges itself). Ids grow with time, so
 *   that all writing goes to the last range unless the key is `using hash`.
 */
export const postgres: Flavour = {
  types,
  toId: asIs,
  fromId: asIs,
  readId: (column) => sql.ref(column),
  isOdd,
  tableEnd: (table) => (table === 'event' ? 'partition by range (id)' : table === 'stat' ? 'with (fillfactor = 70)' : ''),
  currentSchema: async (db) => (await sql<{ name: string }>`select current_schema() as name`.execute(db)).rows[0]!.name,
  migrations: {
    '0001-tables-postgres': {
      up: async (db: Kysely<unknown>) => {
        await sql`create table event_default partition of event default`.execute(db)
      },
    },
    '0003-odd-ids': oddIds(isOdd()),
    '0004-sessions': sessionTable(types),
  },
}
