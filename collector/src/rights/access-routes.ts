import { Hono } from 'hono'
import { isUuid, readPeriod } from '../export/asked.js'
import { answer, refuse } from '../http/answer.js'
import type { Authorize, RecordAccess, Services } from '../http/services.js'
import { pageLength, readAccessLog } from './access-log.js'

const longestPage = 1000

/** `GET /v1/access-log?from&to&before&limit`, newest first; `next` is the `before` of the next page. */
export const createAccessRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono =>
  new Hono().get('/v1/access-log', authorize('audit'), async (c) => {
    const { id, sites } = c.get('key')
    // An entry belongs to no site: it may be about all of them.
    if (sites.length > 0) return refuse(403, 'site')
    const { before, limit: text = String(pageLength), ...rest } = c.req.query()
    const period = readPeriod(rest)
    if ('mistake' in period) return refuse(400, period.mistake)
    if (before !== undefined && !isUuid(before)) return refuse(400, 'before')
    const limit = Number(text)
    if (!Number.isInteger(limit) || limit < 1 || limit > longestPage) return refuse(400, 'limit')
    const entries = await readAccessLog(services, recordAccess, { ...period, ...(before !== undefined && { before }), limit, key: id })
    const next = entries.length === limit ? entries.at(-1)!.id : undefined
    return answer(200, { entries, ...(next && { next }) })
  })
