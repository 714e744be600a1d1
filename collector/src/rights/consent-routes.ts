import { Hono, type Context } from 'hono'
import { isUuid } from '../export/asked.js'
import { toStream } from '../export/to-stream.js'
import { answer, refuse } from '../http/answer.js'
import type { Authorize, Authorized, RecordAccess, Services } from '../http/services.js'
import { createAccountLinks } from './account-links.js'
import { onAccountKey } from './on-account-key.js'
import { readConsent, readConsents, readProof, readReceipt } from './read-consent.js'
import { readSubject } from './subject.js'

/** What a request asks for; `authorize` has seen to it that a key of some sites names one of them. */
const queryOf = (c: Context<Authorized>) => {
  const { site, id } = c.req.query()
  return { key: c.get('key').id, ...(site !== undefined && { site }), ...(id !== undefined && { id }) }
}

const ofConsent = (c: Context<Authorized>) => {
  const query = { cid: c.req.param('cid') ?? '', ...queryOf(c) }
  return isUuid(query.cid) && (query.id === undefined || isUuid(query.id)) ? query : undefined
}

/** `GET /v1/consents/:cid`, `…/receipt?id=`, `…/proof.pdf?id=`, and `GET /v1/subjects/:subject`. */
export const createConsentRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono => {
  const links = createAccountLinks(services)
  return new Hono()
    .onError(onAccountKey)
    .get('/v1/consents/:cid', authorize('read'), async (c) => {
      const query = ofConsent(c)
      const consent = query && await readConsent(services, recordAccess, query)
      return consent ? answer(200, consent) : query ? refuse(404, 'no-consent') : refuse(400, 'id')
    })
    .get('/v1/consents/:cid/receipt', authorize('read'), async (c) => {
      const query = ofConsent(c)
      if (!query) return refuse(400, 'id')
      const receipt = await readReceipt(services, recordAccess, query)
      return typeof receipt === 'string' ? refuse(404, receipt) : answer(200, receipt)
    })
    .get('/v1/consents/:cid/proof.pdf', authorize('read'), async (c) => {
      const query = ofConsent(c)
      if (!query) return refuse(400, 'id')
      const proof = await readProof(services, recordAccess, query)
      return proof ? c.body(toStream(proof), 200, { 'content-type': 'application/pdf' }) : refuse(404, 'no-decision')
    })
    .get('/v1/subjects/:subject', authorize('read'), async (c) => {
      const subject = readSubject(c.req.param('subject'))
      if (!links) return refuse(501, 'links-are-off')
      if (!subject) return refuse(400, 'subject')
      const cids = await links.cidsOf(subject)
      return answer(200, { consents: await readConsents(services, recordAccess, { cids, subject: links.nameOf(subject), ...queryOf(c) }) })
    })
}
