import { Hono } from 'hono'
import { isUuid } from '../export/asked.js'
import { refuse } from '../http/answer.js'
import type { Authorize, Authorized, RecordAccess, Services } from '../http/services.js'
import { createAccountLinks } from './account-links.js'
import { answerTrouble } from './answer-trouble.js'
import { readJson } from './read-json.js'
import { recordAfter } from './record-after.js'
import { recordFirst } from './record-first.js'
import { readSubject } from './subject.js'

/** `POST /v1/links` and `DELETE /v1/links/:subject`, from the site's own server. */
export const createLinkRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono<Authorized> => {
  const links = createAccountLinks(services)
  const routes = new Hono<Authorized>()
  routes.onError(answerTrouble(services))

  // Not in the access log: an entry for each would be the link itself, unsealed.
  routes.post('/v1/links', authorize('link'), async (c) => {
    if (!links) return refuse(c, 501, 'links-are-off')
    const { cid, subject: text } = await readJson(c) ?? {}
    const subject = readSubject(text)
    if (typeof cid !== 'string' || !isUuid(cid)) return refuse(c, 400, 'cid')
    if (!subject) return refuse(c, 400, 'subject')
    await links.link(cid, subject)
    return c.body(null, 204)
  })
  routes.delete('/v1/links/:subject', authorize('link'), async (c) => {
    if (!links) return refuse(c, 501, 'links-are-off')
    const subject = readSubject(c.req.param('subject'))
    if (!subject) return refuse(c, 400, 'subject')
    const entry = { key: c.get('key').id, filter: JSON.stringify({ subject: links.nameOf(subject) }) }
    await recordFirst(recordAccess, { ...entry, action: 'unlink' })
    const rows = await links.unlink(subject)
    await recordAfter(services, recordAccess, { ...entry, action: 'unlink-end', rows })
    return c.json({ links: rows })
  })
  return routes
}
