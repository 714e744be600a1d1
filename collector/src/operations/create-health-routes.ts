import { type Context, Hono } from 'hono'
import type { Registry } from 'prom-client'
import { answer, refuse, shield } from '../http/answer.js'
import { connectionOf } from '../http/client.js'
import type { Authorize, Services } from '../http/services.js'
import type { Ingest } from '../ingest/create-ingest.js'

export interface HealthOptions extends Pick<Services, 'store'> {
  readonly ingest: Ingest
  readonly registry: Registry
  readonly authorize: Authorize
  /** Whether whoever is on this machine may read the numbers without a key. Not behind a proxy: everybody comes from it. */
  readonly trustsLoopback: boolean
  readonly isFull?: () => boolean
}

/** From here on there is still time to send others elsewhere. */
const nearlyFull = 0.8
const patience = 2000

const isLoopback = (address = '') => /^(::1|(::ffff:)?127\.)/.test(address)

/** A proxy says who it stands for, most of them. */
const isForwarded = (c: Context) => ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some((name) => c.req.header(name) !== undefined)

const within = <T>(promise: Promise<T>, ms: number) => new Promise<T>((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error('too late')), ms)
  promise.then(resolve, reject).finally(() => clearTimeout(timer))
})

/** Alive; ready for events; and the numbers, for this machine or a key that may see statistics. */
export const createHealthRoutes = ({ store, ingest, registry, authorize, trustsLoopback, isFull = () => false }: HealthOptions): Hono => {
  const isReady = () => (ingest.fullness() < nearlyFull && !isFull() ? within(store.ping(), patience).then(() => true, () => false) : false)
  const needsKey = authorize('stats')
  return new Hono()
    .get('/healthz', () => answer(200, { status: 'ok' }))
    .get('/readyz', async () => (await isReady() ? answer(200, { status: 'ready' }) : refuse(503, 'not-ready')))
    .get('/metrics', (c, next) => (trustsLoopback && isLoopback(connectionOf(c)) && !isForwarded(c) ? next() : needsKey(c as never, next)),
      async () => new Response(await registry.metrics(), { headers: { ...shield, 'content-type': registry.contentType } }))
}
