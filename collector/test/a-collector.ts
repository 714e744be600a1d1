import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidV7 as uuidOf } from '../../src/core/uuid.js'
import { createCollector } from '../src/create-collector.js'
import { createExportRoutes } from '../src/export/routes.js'
import type { Services } from '../src/http/services.js'
import { createKeys } from '../src/keys/create-keys.js'
import { createRecordAccess } from '../src/keys/record-access.js'
import { createAccessRoutes } from '../src/rights/access-routes.js'
import { createConsentRoutes } from '../src/rights/consent-routes.js'
import { createEraseRoutes } from '../src/rights/erase-routes.js'
import { createLinkRoutes } from '../src/rights/link-routes.js'
import { createRequestRoutes } from '../src/rights/requests/routes.js'
import type { Access, Role, Store } from '../src/store/port.js'
import { openSqlite } from '../src/store/sqlite/open-sqlite.js'
import { firstMoment } from './a-consent-event.js'

export const accountKey = (name: string): Uint8Array => createHash('sha256').update(name).digest()
/** What a site's own server makes of its user's id. */
export const subjectOf = (user: string): string => createHash('sha256').update(user).digest('base64url')

const routes = [createExportRoutes, createConsentRoutes, createEraseRoutes, createLinkRoutes, createRequestRoutes, createAccessRoutes]

/** A collector on a file of its own, with its clock in the hands of the test. `wrap` may break the store. */
export const startCollector = async ({ wrap = (store) => store, links = true }: { wrap?: (store: Store) => Store; links?: boolean } = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'izin-rights-'))
  const store = await openSqlite({ file: join(folder, 'events.db') })
  const clock = { now: firstMoment }
  const random = (length: number) => randomBytes(length)
  let made = 0
  const services: Services = {
    store: wrap(store), sites: ['portal.example', 'shop.example'], random, now: () => clock.now,
    // Each later than the one before, as those of one process are.
    newId: () => uuidOf(clock.now + made++, random(10)),
    log: { info() {}, warn() {}, error() {} }, ...(links && { accountKey: accountKey('one') }),
  }
  const createWith = (changes: Partial<Services> = {}) => createCollector({ ...services, ...changes, routes, schedule: false })
  const collector = createWith()
  return {
    store, services, clock, collector, createWith,
    recordAccess: createRecordAccess(services),
    addKey: async (roles: readonly Role[], sites: readonly string[] = []) => (await createKeys({ ...services, store }).add({ name: 'test', roles, sites })).secret,
    ask: async (path: string, secret?: string, init: RequestInit = {}) =>
      collector.fetch(new Request(`http://collector.example${path}`, { ...init, headers: secret ? { authorization: `Bearer ${secret}` } : {} })),
    accesses: (): Promise<readonly Access[]> => store.listAccess({ limit: 100 }),
    /** All that is on disk, as it lies there. */
    dump: async () => Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))))),
    end: async () => {
      await collector.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
export type TestCollector = Awaited<ReturnType<typeof startCollector>>

/** In groups, as they would come. */
export const fill = async (store: Store, events: readonly Parameters<Store['append']>[0][number][]): Promise<void> => {
  for (let index = 0; index < events.length; index += 1000) await store.append(events.slice(index, index + 1000))
}
