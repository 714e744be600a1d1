import { type Kysely, sql } from 'kysely'
import type { Flavour } from '../sql/flavour.js'
import type { Id } from '../sql/tables.js'

const asIs = (id: Id): string => id as string

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
  types: { id: 'uuid', bytes: 'bytea', integer: 'bigint' },
  toId: asIs,
  fromId: asIs,
  tableEnd: (table) => (table === 'event' ? 'partition by range (id)' : table === 'stat' ? 'with (fillfactor = 70)' : ''),
  migrations: {
    '0001-tables-postgres': {
      up: async (db: Kysely<unknown>) => {
        await sql`create table event_default partition of event default`.execute(db)
      },
    },
  },
}
