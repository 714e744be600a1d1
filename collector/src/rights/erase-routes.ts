import { Hono } from 'hono'
import { answer, refuse } from '../http/answer.js'
import type { Authorize, RecordAccess, Services } from '../http/services.js'
import { erase } from './erase.js'
import { findTarget, readTerms } from './erase-order.js'
import { onAccountKey } from './on-account-key.js'
import { readObject } from './read-object.js'

/** Whether all of it was decided on that site: a key of one site erases nothing of another. */
const isOnly = async ({ store }: Services, cids: readonly string[], site: string): Promise<boolean> => {
  for (const cid of cids) {
    if ((await store.history(cid)).some(({ event }) => event.site !== site)) return false
  }
  return true
}

/** `POST /v1/erase` with `{ cid | subject | request, reason, full? }`. */
export const createEraseRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono =>
  new Hono()
    .onError(onAccountKey)
    .post('/v1/erase', authorize('admin'), async (c) => {
      const body = await readObject(c.req.raw)
      if (!body) return refuse(400, 'not-json')
      const terms = readTerms(body)
      if (typeof terms === 'string') return refuse(400, terms)
      const site = c.req.query('site')
      // The register is nobody's part: a key of one site does not reach into it.
      if (site !== undefined && body['request'] !== undefined) return refuse(403, 'site')
      const target = await findTarget(services, body)
      if (typeof target === 'string') return refuse(target === 'links-are-off' ? 501 : 400, target)
      if (site !== undefined && !await isOnly(services, target.cids, site)) return refuse(403, 'site')
      return answer(200, await erase(services, recordAccess, { ...target, ...terms, by: c.get('key').id }))
    })
