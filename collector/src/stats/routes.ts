import { Hono } from 'hono'
import type { Authorize, Authorized, Services } from '../http/services.js'
import type { StatsAnswer } from './answer.js'
import { countBy, storedBy } from './count.js'
import { type Question, readQuestion } from './question.js'

/** PR-29: no number about fewer people than this. */
export const least = 10

/** Finer than anyone can read, and long to look through for what must be hidden. */
const mostCells = 20_000

const answer = async (store: Services['store'], { tables, ...question }: Question): Promise<StatsAnswer | undefined> => {
  const { from, to, site } = question
  const selection = { from: Date.parse(from), to: Date.parse(to), ...(site !== undefined && { site }) }
  const stored = await Promise.all(tables.map((by) => store.stats({ ...selection, by: storedBy(by) })))
  if (stored.some((cells) => cells.length > mostCells)) return undefined
  return { ...question, least, tables: tables.map((by, index) => ({ by, cells: countBy(stored[index]!, by, least) })) }
}

/** `GET /v1/stats?from&to&site&by=day,action&by=…`: a table for each `by`, small counts hidden. */
export const createStatsRoutes = ({ store, now }: Pick<Services, 'store' | 'now'>, { authorize }: { readonly authorize: Authorize }): Hono<Authorized> =>
  new Hono<Authorized>().get('/v1/stats', authorize('stats'), async (c) => {
    const question = readQuestion(new URL(c.req.url).searchParams, now())
    if ('code' in question) return c.json(question, 400)
    const found = await answer(store, question)
    return found
      ? c.json(found, 200, { 'cache-control': 'no-store' })
      : c.json({ code: 'by', message: 'Ask by fewer names at once, or for fewer days: this would be too many counts to read.' }, 400)
  })
