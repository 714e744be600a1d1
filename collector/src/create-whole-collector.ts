import { randomBytes } from 'node:crypto'
import { createCollector, type CollectorOptions } from './create-collector.js'
import { createDashboard } from './dashboard/index.js'
import { createPurgeJob } from './rights/purge-job.js'
import { rightsRoutes } from './rights/index.js'
import type { RetentionSettings } from './rights/retention.js'

export interface WholeOptions extends Omit<CollectorOptions, 'session'> {
  /** How long things are kept, for all sites and for some. */
  readonly retention?: RetentionSettings
  /** A folder with the keys of sealed backups: those of whatever is purged are shredded. Needs `accountKey`. */
  readonly keyringFolder?: string
}

/** All of it: events in, people's rights, numbers and their page behind a login, and the purge each night. */
export const createWholeCollector = ({ retention, keyringFolder, routes = [], jobs = () => [], ...options }: WholeOptions) => {
  const { now = Date.now, random = (length: number) => randomBytes(length) } = options
  const dashboard = createDashboard({ store: options.store, now, random })
  return createCollector({
    ...options, session: dashboard.session, routes: [...rightsRoutes, ...dashboard.routes, ...routes],
    jobs: (services) => [createPurgeJob(services, { ...(retention && { retention }), ...(keyringFolder !== undefined && { keyringFolder }) }), ...jobs(services)],
  })
}
