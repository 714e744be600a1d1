import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { logFailure } from '../operations/log-failure.js'
import type { Metrics } from '../operations/create-metrics.js'
import { refuse, refuseForNow, shield } from './answer.js'
import type { Services } from './services.js'

const isStoreError = (error: unknown) => error instanceof Error && error.name === 'StoreError'

/** Groups of routes as one app, each answer shielded and counted, each failure told in fixed words. `hot` comes first and sees to itself. */
export const createApp = (hot: Hono, groups: readonly Hono[], { log, random }: Pick<Services, 'log' | 'random'>, metrics: Metrics): Hono => {
  const app = new Hono()
    .use('/v1/events', async (c, next) => {
      await next()
      metrics.answered('/v1/events', c.res.status)
    })
    .route('/', hot)
    .use(async (c, next) => {
      await next()
      metrics.answered(routePath(c, -1), c.res.status)
      for (const [name, value] of Object.entries(shield)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
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
