import { Hono } from 'hono'
import { isUuid, readPeriod } from '../export/asked.js'
import { refuse } from '../http/answer.js'
import type { Authorize, Authorized, RecordAccess, Services } from '../http/services.js'
import { pageLength, readAccessLog } from './access-log.js'
import { answerTrouble } from './answer-trouble.js'

const longestPage = 1000

/** `GET /v1/access-log?from&to&before&limit`, newest first; `next` is the `before` of the next page. */
export const createAccessRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono<Authorized> => {
  const routes = new Hono<Authorized>()
  routes.onError(answerTrouble(services))
  return routes.get('/v1/access-log', authorize('audit'), async (c) => {
    const { id, sites } = c.get('key')
    // An entry belongs to no site: it may be about all of them.
    if (sites.length > 0) return refuse(c, 403, 'site')
    const { before, limit: text = String(pageLength), ...rest } = c.req.query()
    const period = readPeriod(rest)
    if ('mistake' in period) return refuse(c, 400, period.mistake)
    if (before !== undefined && !isUuid(before)) return refuse(c, 400, 'before')
    const limit = Number(text)
    if (!Number.isInteger(limit) || limit < 1 || limit > longestPage) return refuse(c, 400, 'limit')
    const entries = await readAccessLog(services, recordAccess, { ...period, ...(before !== undefined && { before }), limit, key: id })
    const next = entries.length === limit ? entries.at(-1)!.id : undefined
    return c.json({ entries, ...(next && { next }) }, 200, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })
}
