import type { PlainConfig } from '../core/check-config.js'
import type { Places } from '../core/contract.js'
import { expiryOf } from '../core/policy.js'
import { parseRecord, serializeRecord } from '../core/record.js'
import type { ConsentRecord } from '../core/types.js'
import { done, refuse } from './answers.js'
import { cookieLine, type CookieScope } from './cookie-line.js'
import { pageOrigin } from './page-origin.js'
import { placesOf } from './places.js'
import { readConsentSite } from './read-consent-site.js'
import { readCopies } from './read-consent.js'
import { readText } from './read-text.js'

export interface HandlerOptions {
  /** The visitor's place, as given to `readConsent`: how long a choice counts is its law's. Default: the configuration's. */
  jurisdiction?(request: Request): Places | null | undefined
  /** Milliseconds since 1970. Default: the clock. */
  now?(): number
}

const isPlainText = (type: string | null) => /^text\/plain\s*(;|$)/i.test(type ?? '')

const isNewer = (a: ConsentRecord, b: ConsentRecord) => a.at > b.at || (a.at === b.at && a.sequence > b.sequence)

/**
 * Takes what the page posts to `storage.endpoint` and answers with the same choice as a cookie set by HTTP: 204, or an
 * error and no cookie. For any server that speaks `Request` and `Response`; Node's own by `toNodeHandler`.
 */
export const createConsentHandler = (config: PlainConfig, { jurisdiction, now: clock = Date.now }: HandlerOptions = {}) => {
  const site = readConsentSite(config)
  /** From when the choice was made, not from now: a visit lengthens nothing (requirement CK-03). */
  const lifeOf = (record: ConsentRecord, now: number, places: Places | null | undefined) => {
    const { pack } = places == null ? site.policy : site.policyFor(placesOf(places))
    return expiryOf({ ...record, at: Math.min(record.at, now) }, pack) - now
  }
  const keep = async (request: Request, scope: CookieScope): Promise<Response> => {
    if (!isPlainText(request.headers.get('content-type'))) return refuse('not-plain-text')
    const text = await readText(request).catch(() => null)
    if (typeof text !== 'string') return refuse(text === null ? 'bad-request' : 'too-large')
    const now = Math.floor(clock() / 1000)
    const record = parseRecord(text, site.optional, now)
    const life = record ? lifeOf(record, now, jurisdiction?.(request)) : 0
    if (!record || life <= 0) return refuse('not-a-choice')
    // The browser holds a later choice by now, of another tab or click: this one must not come back over it.
    const { records } = readCopies(request.headers.get('cookie'), config, scope.secure, now)
    return records.some((copy) => isNewer(copy, record)) ? done() : done(cookieLine(serializeRecord(record), life, scope))
  }
  return async (request: Request): Promise<Response> => {
    const { method } = request
    if (method !== 'POST' && method !== 'DELETE') return refuse('method-not-allowed')
    const origin = pageOrigin(request, site.domain)
    if (!origin) return refuse('cross-site')
    const scope = { secure: origin.protocol === 'https:', domain: site.domain }
    return method === 'POST' ? keep(request, scope) : done(cookieLine('', 0, scope))
  }
}
