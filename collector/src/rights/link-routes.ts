import { Hono } from 'hono'
import { isUuid } from '../export/asked.js'
import { answer, refuse } from '../http/answer.js'
import type { Authorize, RecordAccess, Services } from '../http/services.js'
import { createAccountLinks } from './account-links.js'
import { onAccountKey } from './on-account-key.js'
import { readObject } from './read-object.js'
import { readSubject } from './subject.js'
import { unlink } from './unlink.js'

/** `POST /v1/links` and `DELETE /v1/links/:subject`, from the site's own server. */
export const createLinkRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono => {
  const links = createAccountLinks(services)
  return new Hono()
    .onError(onAccountKey)
    // Not in the access log: an entry for each would be the link itself, unsealed.
    .post('/v1/links', authorize('link'), async (c) => {
      if (!links) return refuse(501, 'links-are-off')
      const { cid, subject: text } = await readObject(c.req.raw) ?? {}
      const subject = readSubject(text)
      if (typeof cid !== 'string' || !isUuid(cid)) return refuse(400, 'cid')
      if (!subject) return refuse(400, 'subject')
      await links.link(cid, subject)
      return answer(204)
    })
    .delete('/v1/links/:subject', authorize('link'), async (c) => {
      if (!links) return refuse(501, 'links-are-off')
      const subject = readSubject(c.req.param('subject'))
      return subject ? answer(200, { links: await unlink(services, recordAccess, { links, subject, by: c.get('key').id }) }) : refuse(400, 'subject')
    })
}
