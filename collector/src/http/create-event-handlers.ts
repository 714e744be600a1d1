import type { Context } from 'hono'
import type { Validator } from '../events/create-validator.js'
import { readRequest, requestBytes } from '../events/read-request.js'
import type { Ingest } from '../ingest/create-ingest.js'
import { secretOf } from '../keys/authorize.js'
import { allowsSite } from '../keys/create-keys.js'
import type { Doorman } from '../keys/doorman.js'
import { answer, type Headers, refuse, refuseForNow, refuseUnread } from './answer.js'
import type { ClientOf } from './client.js'
import type { createLimits, Limit } from './limits.js'
import { corsOf, type Origins, preflightOf } from './origins.js'
import { readBody } from './read-body.js'
import type { Services } from './services.js'
import { type Result, takeEvents } from './take-events.js'

export interface EventHandlerOptions extends Pick<Services, 'random'> {
  readonly origins: Origins
  /** `page`: of a site, where its pages speak for it. */
  readonly limits: ReturnType<typeof createLimits> & { readonly page: Limit }
  readonly clientOf: ClientOf
  readonly doorman: Doorman
  readonly ingest: Ingest
  readonly validate: Validator
  /** Whether the disk is nearly full. */
  readonly isFull?: () => boolean
  /** Each part of each request. */
  readonly onOutcome?: (outcome: Result['outcome']) => void
}

const isText = (type: string | undefined) => /^(text\/plain|application\/json) *(;|$)/i.test(type ?? '')

const isKept = ({ outcome }: Result) => outcome === 'new' || outcome === 'duplicate'

const answerOne = (result: Result, cors: Headers) =>
  isKept(result) ? answer(204, undefined, cors)
  : answer(result.outcome === 'site' ? 403 : 422, { ...(result.id && { id: result.id }), code: result.outcome }, cors)

const answerMany = (results: readonly Result[], cors: Headers) => answer(200, {
  accepted: results.filter(({ outcome }) => outcome === 'new').length,
  duplicate: results.filter(({ outcome }) => outcome === 'duplicate').length,
  rejected: results.filter((result) => !isKept(result)).map(({ id, outcome }) => ({ id, code: outcome })),
}, cors)

/** Whom a sender may speak for: a page for its own site, a server for those of its key. */
type Sender = (site: string) => boolean

/** What answers at `/v1/events`, each by itself: nothing else is run for an event. */
export interface EventHandlers {
  post(c: Context): Promise<Response>
  options(c: Context): Response
}

/** `POST /v1/events`. */
export const createEventHandlers = (options: EventHandlerOptions): EventHandlers => {
  const { origins, limits, clientOf, doorman, ingest, validate, random, isFull = () => false, onOutcome = () => {} } = options

  /** A request without `Origin` is no page's: it shows a key that may write. */
  const senderOf = async (c: Context, origin: string | undefined, client: string): Promise<Sender | Response> => {
    if (origin !== undefined) {
      return origins.allows(origin) ? (site) => origins.speaksFor(origin, site) : refuse(403, 'origin', corsOf(undefined))
    }
    const secret = secretOf(c)
    if (secret === undefined) return refuse(403, 'origin', corsOf(undefined))
    const found = await doorman.identify(secret, client)
    if ('retryAfter' in found) return refuse(429, 'too-many-wrong-keys', { 'retry-after': `${found.retryAfter}` })
    const { key } = found
    if (!key) return refuse(401, 'key-needed', { 'www-authenticate': 'Bearer' })
    return key.roles.includes('ingest') ? (site) => origins.isSite(site) && allowsSite(key, site) : refuse(403, 'role')
  }

  const take = async (c: Context, speaksFor: Sender, cors: Headers): Promise<Response> => {
    const body = await readBody(c.req.raw, requestBytes)
    if ('status' in body) return body.status === 413 ? refuseUnread(413, body.code, cors) : refuse(body.status, body.code, cors)
    const read = readRequest(body.text)
    if ('status' in read) return refuse(read.status, read.code, cors)
    const values = 'many' in read ? read.many : [read.one]
    const results = await takeEvents(values, { ingest, validate, speaksFor, limitOf: 'access-control-allow-origin' in cors ? limits.page : limits.site, sent: body.bytes })
    if ('retryAfter' in results) return refuse(429, 'too-many-requests', { ...cors, 'retry-after': `${results.retryAfter}` })
    for (const { outcome } of results) onOutcome(outcome)
    if (results.some(({ outcome }) => outcome === 'unavailable')) return refuseForNow('unavailable', random, cors)
    return 'many' in read ? answerMany(results, cors) : answerOne(results[0]!, cors)
  }

  return {
    async post(c) {
      const origin = c.req.header('origin')
      const client = clientOf(c)
      const sender = await senderOf(c, origin, client)
      if (sender instanceof Response) return sender
      const cors = corsOf(origin)
      if (!isText(c.req.header('content-type'))) return refuse(415, 'content-type', cors)
      const retryAfter = await limits.network(client, 1)
      if (retryAfter > 0) return refuse(429, 'too-many-requests', { ...cors, 'retry-after': `${retryAfter}` })
      if (isFull() || ingest.fullness() >= 1) return refuseForNow('unavailable', random, cors)
      return take(c, sender, cors)
    },
    options(c) {
      const origin = c.req.header('origin')
      return origin !== undefined && origins.allows(origin) ? answer(204, undefined, preflightOf(origin)) : refuse(403, 'origin', corsOf(undefined))
    },
  }
}
