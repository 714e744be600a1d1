import type { Kysely } from 'kysely'
import type { Store } from '../port.js'
import { createAccesses } from './accesses.js'
import type { Cells } from './cells.js'
import { createContexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import { createHistory } from './history.js'
import { createKeys } from './keys.js'
import { createLinks } from './links.js'
import { migrate } from './migrations.js'
import { createPolicies } from './policies.js'
import { createScan } from './scan.js'
import { createCount, createStats } from './stats.js'
import type { Tables } from './tables.js'

export interface SqlStoreOptions {
  readonly db: Kysely<Tables>
  readonly flavour: Flavour
  /** The same that `append` asks. */
  readonly cells: Cells
  readonly shard: number
}

/** What a store of any SQL database does by the same statements. What is fast, or must ask the database itself, is its own. */
export const createSqlStore = ({ db, flavour, cells, shard }: SqlStoreOptions) => {
  const contexts = createContexts(db)
  return {
    count: createCount(db, cells, shard),
    history: createHistory(db, contexts, flavour),
    scan: createScan(db, contexts, flavour),
    stats: createStats(db),
    ...createPolicies(db),
    ...createKeys(db, flavour),
    ...createAccesses(db, flavour),
    ...createLinks(db, flavour),
    migrate: () => migrate(db, flavour),
    close: () => db.destroy(),
  } satisfies Partial<Store>
}
