import { Hono, type Context } from 'hono'
import { isUuid } from '../export/asked.js'
import { toStream } from '../export/to-stream.js'
import { refuse } from '../http/answer.js'
import type { Authorize, Authorized, RecordAccess, Services } from '../http/services.js'
import { createAccountLinks } from './account-links.js'
import { answerTrouble } from './answer-trouble.js'
import { readConsent, readConsents, readProof, readReceipt } from './read-consent.js'
import { readSubject } from './subject.js'

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** What a request asks for; `authorize` has seen to it that a key of some sites names one of them. */
const queryOf = (c: Context<Authorized>) => {
  const { site, id } = c.req.query()
  return { cid: c.req.param('cid')!, key: c.get('key').id, ...(site !== undefined && { site }), ...(id !== undefined && { id }) }
}

/** `GET /v1/consents/:cid`, `…/receipt?id=`, `…/proof.pdf?id=`, and `GET /v1/subjects/:subject`. */
export const createConsentRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono<Authorized> => {
  const links = createAccountLinks(services)
  const routes = new Hono<Authorized>()
  routes.onError(answerTrouble(services))
  routes.use('/v1/consents/:cid/*', async (c, next) => {
    const { id } = c.req.query()
    return isUuid(c.req.param('cid')) && (id === undefined || isUuid(id)) ? next() : refuse(c, 400, 'id')
  })

  routes.get('/v1/consents/:cid', authorize('read'), async (c) => {
    const consent = await readConsent(services, recordAccess, queryOf(c))
    return consent ? c.json(consent, 200, headers) : refuse(c, 404, 'no-consent')
  })
  routes.get('/v1/consents/:cid/receipt', authorize('read'), async (c) => {
    const receipt = await readReceipt(services, recordAccess, queryOf(c))
    return typeof receipt === 'string' ? refuse(c, 404, receipt) : c.json(receipt, 200, headers)
  })
  routes.get('/v1/consents/:cid/proof.pdf', authorize('read'), async (c) => {
    const proof = await readProof(services, recordAccess, queryOf(c))
    return proof ? c.body(toStream(proof), 200, { ...headers, 'content-type': 'application/pdf' }) : refuse(c, 404, 'no-decision')
  })
  routes.get('/v1/subjects/:subject', authorize('read'), async (c) => {
    const subject = readSubject(c.req.param('subject'))
    if (!links) return refuse(c, 501, 'links-are-off')
    if (!subject) return refuse(c, 400, 'subject')
    const { site, key } = queryOf(c)
    const cids = await links.cidsOf(subject)
    const consents = await readConsents(services, recordAccess, { cids, subject: links.nameOf(subject), key, ...(site !== undefined && { site }) })
    return c.json({ consents }, 200, headers)
  })
  return routes
}
