import { Hono } from 'hono'
import { refuse } from '../http/answer.js'
import type { Authorize, Authorized, RecordAccess, Services } from '../http/services.js'
import { createAccountLinks } from './account-links.js'
import { answerTrouble } from './answer-trouble.js'
import { erase } from './erase.js'
import { findTarget, readTerms } from './erase-order.js'
import { readJson } from './read-json.js'

/** Whether all of it was decided on that site: a key of one site erases nothing of another. */
const isOnly = async ({ store }: Services, cids: readonly string[], site: string): Promise<boolean> => {
  for (const cid of cids) {
    if ((await store.history(cid)).some(({ event }) => event.site !== site)) return false
  }
  return true
}

/** `POST /v1/erase` with `{ cid | subject, reason, note?, full? }`. */
export const createEraseRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono<Authorized> => {
  const links = createAccountLinks(services)
  const routes = new Hono<Authorized>()
  routes.onError(answerTrouble(services))
  return routes.post('/v1/erase', authorize('admin'), async (c) => {
    const body = await readJson(c)
    if (!body) return refuse(c, 400, 'json')
    const terms = readTerms(body)
    if (typeof terms === 'string') return refuse(c, 400, terms)
    const target = await findTarget(body, links)
    if (typeof target === 'string') return refuse(c, target === 'links-are-off' ? 501 : 400, target)
    const site = c.req.query('site')
    if (site !== undefined && !await isOnly(services, target.cids, site)) return refuse(c, 403, 'site')
    return c.json(await erase(services, recordAccess, { ...target, ...terms, by: c.get('key').id }))
  })
}
