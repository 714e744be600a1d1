import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { logFailure } from '../operations/log-failure.js'
import type { Metrics } from '../operations/create-metrics.js'
import { refuse, refuseForNow, shield } from './answer.js'
import type { EventHandlers } from './create-event-handlers.js'
import type { Services } from './services.js'

const isStoreError = (error: unknown) => error instanceof Error && error.name === 'StoreError'

export interface AppOptions extends Pick<Services, 'log' | 'random'> {
  readonly metrics: Metrics
  readonly isHttps: boolean
}

/** For a year no plain http to this host. */
const https = 'max-age=31536000'

const events = '/v1/events'

/**
 * Groups of routes as one app, each answer shielded and counted, each failure told in fixed words. An event comes first and passes
 * through nothing but its own handler.
 */
export const createApp = (hot: EventHandlers, groups: readonly Hono[], { log, random, metrics, isHttps }: AppOptions): Hono => {
  const headers = { ...shield, ...(isHttps && { 'strict-transport-security': https }) }
  const toRefusal = (error: Error): Response => {
    if (isStoreError(error)) return refuseForNow('unavailable', random)
    logFailure(log, error, 'a request failed')
    return refuse(500, 'internal')
  }
  const counted = (answer: Response): Response => {
    metrics.answered(events, answer.status)
    if (isHttps) answer.headers.set('strict-transport-security', https)
    return answer
  }
  const rest = new Hono().use(async (c, next) => {
    await next()
    metrics.answered(routePath(c, -1), c.res.status)
    for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  })
  for (const group of groups) rest.route('/', group)
  rest.notFound(() => refuse(404, 'not-found')).onError(toRefusal)
  return new Hono()
    .post(events, async (c) => counted(await hot.post(c)))
    .options(events, (c) => counted(hot.options(c)))
    .notFound((c) => rest.fetch(c.req.raw, c.env))
    .onError((error) => counted(toRefusal(error)))
}
