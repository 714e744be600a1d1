import { Hono } from 'hono'
import { answer } from '../http/answer.js'
import type { Authorize, Authorized, Services } from '../http/services.js'
import type { StatsAnswer, StatsTable } from './answer.js'
import { countBy, storedBy } from './count.js'
import { type Question, readQuestion } from './question.js'

/** PR-29: no number about fewer people than this. */
export const least = 10

const tooFine = { code: 'by', message: 'Ask by fewer names at once, or for fewer days: this would be more counts than anyone reads.' }

/** Nothing where a table would be too fine. */
const askStore = async (store: Services['store'], { tables: asked, ...question }: Question): Promise<StatsAnswer | undefined> => {
  const { from, to, site } = question
  const selection = { from: Date.parse(from), to: Date.parse(to), ...(site !== undefined && { site }) }
  const tables = await Promise.all(asked.map(async (by) => ({ by, cells: countBy(await store.stats({ ...selection, by: storedBy(by) }), by, least) })))
  return tables.every((table): table is StatsTable => !!table.cells) ? { ...question, least, tables } : undefined
}

/** `GET /v1/stats?from&to&site&by=day,action&by=…`: a table for each `by`, small counts hidden. */
export const createStatsRoutes = ({ store, now }: Pick<Services, 'store' | 'now'>, { authorize }: { readonly authorize: Authorize }): Hono<Authorized> =>
  new Hono<Authorized>().get('/v1/stats', authorize('stats'), async (c) => {
    const question = readQuestion(new URL(c.req.url).searchParams, now())
    if ('code' in question) return answer(400, question)
    const found = await askStore(store, question)
    return found ? answer(200, found) : answer(400, tooFine)
  })
