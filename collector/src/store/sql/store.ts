import type { Kysely } from 'kysely'
import type { Store } from '../port.js'
import { createAccesses } from './accesses.js'
import { createAffected } from './affected.js'
import { createCells } from './cells.js'
import { createContexts } from './contexts.js'
import { createDump } from './dump.js'
import type { Flavour } from './flavour.js'
import { createErase } from './erase.js'
import { createPrepareGroup } from './group.js'
import { createHistory } from './history.js'
import { createKeys } from './keys.js'
import { createLinks } from './links.js'
import { createLoad } from './load.js'
import { migrate } from './migrations.js'
import { createPolicies } from './policies.js'
import { createPurge } from './purge.js'
import { createRebuildStats } from './rebuild-stats.js'
import { createRequests } from './requests.js'
import { createScan } from './scan.js'
import { createSessions } from './sessions.js'
import { createCount, createLoadCells, createStats } from './stats.js'
import type { Tables } from './tables.js'
import { createTombstones } from './tombstones.js'

export interface SqlStoreOptions {
  readonly db: Kysely<Tables>
  readonly flavour: Flavour
  /** Of this writer; see `StatTable`. */
  readonly shard: number
  /** See `createCells`. */
  readonly mostCells?: number | undefined
}

/** What a store of any SQL database does by the same statements. What is fast, or must ask the database itself, is its own. */
export const createSqlStore = ({ db, flavour, shard, mostCells }: SqlStoreOptions) => {
  const contexts = createContexts(db)
  const cells = createCells(createLoadCells(db), mostCells)
  const store: Omit<Store, 'append' | 'ping'> = {
    count: createCount(db, cells, shard),
    history: createHistory(db, contexts, flavour),
    scan: createScan(db, contexts, flavour),
    affected: createAffected(db, flavour),
    stats: createStats(db),
    rebuildStats: createRebuildStats({ db, flavour, shard, mostCells }),
    ...createPolicies(db),
    ...createKeys(db, flavour),
    ...createSessions(db),
    ...createAccesses(db, flavour),
    ...createLinks(db, flavour),
    ...createRequests(db, flavour),
    erase: createErase(db, contexts, flavour),
    purge: createPurge(db, contexts, flavour),
    dump: createDump(db, flavour),
    load: createLoad(db, flavour),
    tombstones: createTombstones(db, flavour),
    migrate: () => migrate(db, flavour),
    close: () => db.destroy(),
  }
  return { store, prepareGroup: createPrepareGroup(cells) }
}
