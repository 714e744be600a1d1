import { mkdtemp, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidV7 } from '../../../src/core/uuid.js'
import { createCollector } from '../../src/create-collector.js'
import { createDashboard } from '../../src/dashboard/index.js'
import { createExportRoutes } from '../../src/export/routes.js'
import { createKeys, type NewKey } from '../../src/keys/create-keys.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { type Fill, fillStore } from './fill-store.js'

export const sites = ['portal.example', 'shop.example']

/** A collector with its dashboard on a real SQLite file, by a clock that a test moves. */
export const openDashboard = async ({ start, fills = [] }: { readonly start: number; readonly fills?: readonly Omit<Fill, 'until'>[] }) => {
  const folder = await mkdtemp(join(tmpdir(), 'izin-dashboard-'))
  const store = await openSqlite({ file: join(folder, 'consents.db') })
  const clock = { now: start }
  const parts = { store, now: () => clock.now, random: (length: number) => randomBytes(length) }
  const newId = () => uuidV7(clock.now, parts.random(10))
  for (const fill of fills) await fillStore(store, { until: start, ...fill })
  const createAnother = () => {
    const dashboard = createDashboard(parts)
    return createCollector({ ...parts, newId, sites, session: dashboard.session, routes: [...dashboard.routes, createExportRoutes] })
  }
  const collector = createAnother()
  const keys = createKeys({ ...parts, newId })
  return {
    clock, store, collector, keys,
    /** As another process on the same store. */
    createAnother,
    addKey: async (key: Omit<NewKey, 'name'>) => (await keys.add({ name: 'Rina', ...key })).secret,
    ask: (path: string, init: RequestInit = {}) => collector.fetch(new Request(`http://collector.test${path}`, init)),
    async close() {
      await collector.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
export type OpenDashboard = Awaited<ReturnType<typeof openDashboard>>
