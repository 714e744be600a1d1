import { createKeys } from '../keys/create-keys.js'
import type { Services } from '../http/services.js'
import { roles } from '../store/port.js'

/** Two keys for a collector that has none: one for people, and one for the build that puts snapshots. */
export const createFirstKeys = async (services: Pick<Services, 'store' | 'now' | 'newId' | 'random'>) => {
  const keys = createKeys(services)
  if ((await keys.list()).length > 0) return undefined
  const admin = await keys.add({ name: 'first key', roles: roles.filter((role) => role !== 'ingest') })
  const ingest = await keys.add({ name: 'first ingest key', roles: ['ingest'] })
  return { admin: admin.secret, ingest: ingest.secret }
}
export type FirstKeys = NonNullable<Awaited<ReturnType<typeof createFirstKeys>>>
