import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { logFailure } from '../operations/log-failure.js'
import type { Metrics } from '../operations/create-metrics.js'
import { refuse, refuseForNow, shield } from './answer.js'
import type { Services } from './services.js'

const isStoreError = (error: unknown) => error instanceof Error && error.name === 'StoreError'

export interface AppOptions extends Pick<Services, 'log' | 'random'> {
  readonly metrics: Metrics
  readonly isHttps: boolean
}

const year = 31_536_000

/** Groups of routes as one app, each answer shielded and counted, each failure told in fixed words. `hot` comes first and sees to itself. */
export const createApp = (hot: Hono, groups: readonly Hono[], { log, random, metrics, isHttps }: AppOptions): Hono => {
  const headers = { ...shield, ...(isHttps && { 'strict-transport-security': `max-age=${year}` }) }
  const app = new Hono()
    .use('/v1/events', async (c, next) => {
      await next()
      metrics.answered('/v1/events', c.res.status)
    })
    .route('/', hot)
    .use(async (c, next) => {
      await next()
      metrics.answered(routePath(c, -1), c.res.status)
      for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    })
  for (const group of groups) app.route('/', group)
  return app
    .notFound(() => refuse(404, 'not-found'))
    .onError((error) => {
      if (isStoreError(error)) return refuseForNow('unavailable', random)
      logFailure(log, error, 'a request failed')
      return refuse(500, 'internal')
    })
}
