import { expiryOf } from './policy.js'
import type { ConsentCounter, ConsentEvent, ConsentRecord, Minor, ResolvedPolicy, Signals, Source } from './types.js'
import { consentIdToUuid, uuidV7 } from './uuid.js'

/** Where something was asked, and on what terms. */
export interface Terms {
  readonly policy: ResolvedPolicy
  /** BCP 47 tag of the texts that were shown. */
  readonly lang: string
  /** Host name of the page; never its path or query. */
  readonly site: string
  /** Arm of a test. */
  readonly variant?: string | undefined
  /** Of the policy snapshot, `sha256-…`, where it could be computed. */
  readonly hash?: string | undefined
}

/** What an event is made of. */
export interface Report extends Terms {
  readonly record: ConsentRecord
  readonly signals: Signals
  readonly minor: Minor
  readonly action: ConsentEvent['action']
  readonly source: Source
  readonly trusted: boolean
  readonly sdk: ConsentEvent['sdk']
  /** Milliseconds since the first layer came up; NaN where it did not, or the site does not count. */
  readonly waited?: number
  /** Milliseconds since 1970. */
  readonly now: number
  random(length: number): Uint8Array
}

const typeOf = (action: ConsentEvent['action'], source: Source): ConsentEvent['type'] =>
  source === 'import' ? 'import' : action === 'gpc' || source === 'signal' ? 'signal' : 'decision'

/** `und` is BCP 47 for a language that is not known: a site may set any text as its locale. */
const languageOf = (tag: string): string => (/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,3}$/i.test(tag) ? tag : 'und')

const longestWait = 600_000

/** How long a person took to answer a layer. Tenths of a second are enough for a chart, and too coarse to be known again by. */
const timeToDecide = ({ waited, source }: Report): Pick<ConsentEvent, 'ext'> =>
  waited! >= 0 && (source === 'banner' || source === 'preferences')
    ? { ext: { decideMs: Math.min(Math.round(waited! / 100) * 100, longestWait) } } : {}

const toIso = (ms: number): string => new Date(ms).toISOString()

const describeTerms = ({ policy: { pack, version }, lang, site, variant, hash }: Terms) => ({
  site,
  // The pack's id and nothing finer, however exactly the site knows the place.
  jurisdiction: pack.id,
  lang: languageOf(lang),
  policy: { version, pack: `${pack.id}@${pack.version}`, ...(hash ? { hash } : {}) },
  ...(variant ? { variant } : {}),
})

/** That something came up, of nobody. */
export const createCounter = (type: ConsentCounter['type'], terms: Terms): ConsentCounter => ({ v: 1, type, ...describeTerms(terms) })

/** The event of one decision, wire format v1. No address, user agent or URL: nothing but the choice and its terms. */
export const createEvent = (report: Report): ConsentEvent => {
  const { record, policy: { pack }, signals, minor, action, source, trusted, sdk, now, random } = report
  return {
    v: 1,
    id: uuidV7(now, random(10)),
    type: typeOf(action, source),
    ...describeTerms(report),
    cid: consentIdToUuid(record.id),
    seq: record.sequence,
    at: toIso(now),
    action,
    source,
    model: pack.model,
    trusted,
    categories: { ...record.categories, essential: true },
    ...(Object.keys(record.services).length ? { services: record.services } : {}),
    signals: { gpc: signals.gpc, ...(minor ? { minor } : {}) },
    expires: toIso(expiryOf(record, pack) * 1000),
    sdk,
    ...timeToDecide(report),
  }
}
