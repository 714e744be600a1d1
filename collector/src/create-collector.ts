import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { randomBytes } from 'node:crypto'
import { uuidV7 } from '../../src/core/uuid.js'
import { createValidator } from './events/create-validator.js'
import { type ClientOptions, type ClientOf, createClientOf } from './http/client.js'
import { createApp } from './http/create-app.js'
import { createEventHandlers } from './http/create-event-handlers.js'
import { createPolicyRoutes } from './http/create-policy-routes.js'
import { createLimits, type Limits } from './http/limits.js'
import { createQuota } from './http/quota.js'
import { createOrigins, type OriginOptions } from './http/origins.js'
import type { Authorize, RecordAccess, Services } from './http/services.js'
import { withoutBase } from './http/without-base.js'
import { createIngest, type IngestOptions } from './ingest/create-ingest.js'
import { createAuthorize, type Door } from './keys/authorize.js'
import { createKeys } from './keys/create-keys.js'
import { createDoorman, type Doorman } from './keys/doorman.js'
import { createRecordAccess } from './keys/record-access.js'
import { createHealthRoutes } from './operations/create-health-routes.js'
import { createMetrics } from './operations/create-metrics.js'
import { type Job, schedule } from './operations/jobs.js'

/** What a group of routes is given beside the services. */
export interface Guards {
  readonly authorize: Authorize
  readonly recordAccess: RecordAccess
  /** For logins: looks at a secret, and counts the wrong ones of a network. */
  readonly doorman: Doorman
  readonly clientOf: ClientOf
}

export type RouteGroup = (services: Services, guards: Guards) => Hono

export interface CollectorOptions extends Partial<Services>, OriginOptions, Partial<ClientOptions>,
  Partial<Pick<IngestOptions, 'capacity' | 'largestGroup' | 'inFlight'>>, Pick<Door, 'session'> {
  readonly store: Services['store']
  readonly sites: readonly string[]
  readonly limits?: Limits
  /** The path it is mounted under, where the framework hands on the whole of it (Next). */
  readonly basePath?: string
  /** More routes: rights, statistics, the dashboard. */
  readonly routes?: readonly RouteGroup[]
  readonly jobs?: (services: Services) => readonly Job[]
  /** False where nothing runs between requests: call `run` of `jobs` by other means. Default: true. */
  readonly schedule?: boolean
  /** Whether whoever is on this machine may read `/metrics` without a key. Default: where no proxy is trusted. */
  readonly localMetrics?: boolean
  /** Whether the disk is nearly full: then nothing more is taken. */
  readonly isFull?: () => boolean
  /** Browsers reach it by https only, and are told to never try otherwise. */
  readonly isHttps?: boolean
}

const silent = { info() {}, warn() {}, error() {} }

const servicesOf = (options: CollectorOptions): Services => {
  const { now = Date.now, random = (length: number) => randomBytes(length), log = silent, store, sites, accountKey, signer } = options
  const { newId = () => uuidV7(now(), random(10)) } = options
  return { store, sites, log, now, random, newId, ...(accountKey && { accountKey }), ...(signer && { signer }) }
}

const createGuards = (services: Services, options: CollectorOptions): Guards => {
  const clientOf = createClientOf({ ...options, ...services })
  const doorman = createDoorman(createKeys(services))
  const { session } = options
  return { doorman, clientOf, authorize: createAuthorize({ doorman, clientOf, ...(session && { session }) }), recordAccess: createRecordAccess(services) }
}

/** Takes in what browsers send, and whatever more routes it is given. The store must be there and migrated; it stays the caller's to close. */
export const createCollector = (options: CollectorOptions) => {
  const services = servicesOf(options)
  const guards = createGuards(services, options)
  const { routes = [], basePath = '', trustProxy = 0, localMetrics = trustProxy === 0, isFull, isHttps = false } = options
  const metrics = createMetrics(() => ingest.length(), () => services.store.countOverdue(services.now()))
  const limits = createLimits(options.limits ?? {})
  const quota = createQuota({ ...services, perDay: options.limits?.perDay ?? 1_000_000, onRefused: metrics.refusedByQuota })
  const ingest = quota.watch(createIngest({ ...options, ...services, onCommit: metrics.committed }))
  const shared = { ...services, ...guards, ingest, ...(isFull && { isFull }) }
  const hot = createEventHandlers({
    ...shared, origins: createOrigins(options), limits: { ...limits, page: async (site, count) => await quota.limit(site, count) || limits.site(site, count) },
    validate: createValidator(), onOutcome: metrics.outcome,
  })
  const groups = [
    createHealthRoutes({ ...shared, registry: metrics.registry, trustsLoopback: localMetrics }),
    createPolicyRoutes(services, guards.authorize),
    ...routes.map((group) => group(services, guards)),
  ]
  const app = createApp(hot, groups, { ...services, metrics, isHttps })
  const jobs = options.jobs?.(services) ?? []
  const unschedule = options.schedule === false ? () => {} : schedule(jobs, services.log)
  const fetch = withoutBase(basePath, (request, env) => app.fetch(request, env as object))
  return {
    /** For Hono, Next, workers: `app.mount('/izin', collector.fetch)`. */
    fetch,
    /** For `node:http` and Express: `app.use('/izin', collector.listener)`. */
    listener: getRequestListener((request, env) => fetch(request, env), { overrideGlobalObjects: false }),
    jobs,
    /** UUIDv7, for keys and accesses of your own. */
    newId: services.newId,
    metrics: metrics.registry,
    /** Takes nothing more; resolves when all that was taken is stored or given back. */
    async close(): Promise<void> {
      unschedule()
      await ingest.close()
    },
  }
}
export type Collector = ReturnType<typeof createCollector>
