import type { PlainConfig } from '../core/check-config.js'
import { choiceName, valuesOf } from '../core/choice-cookie.js'
import { allows } from '../core/condition.js'
import type { Places } from '../core/contract.js'
import { resolveOutcome } from '../core/outcome.js'
import { parseRecord, reconcile } from '../core/record.js'
import type { Condition, Minor, State } from '../core/types.js'
import { placesOf } from './places.js'
import { readConsentSite } from './read-consent-site.js'

/** What a server knows of a request beside its cookies. */
export interface RequestFacts {
  /** The request came over https. Default true: the cookie of plain http is another. */
  readonly secure?: boolean
  /** The request carries `Sec-GPC: 1`. */
  readonly gpc?: boolean
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: number
  /**
   * Where this visitor is, in place of the configuration's: what your own edge says, `cf-ipcountry` or the like. What
   * no pack knows has the strictest rules; without it the configuration's place counts. Tell the page the same by
   * `echoPlace`, or it asks by another law.
   */
  readonly jurisdiction?: Places | null | undefined
  /** What the site knows of this visitor's age, in place of the configuration's. */
  readonly minor?: Minor | undefined
}

/** What may be rendered for one visitor. */
export interface RequestConsent extends Pick<State, 'status' | 'record' | 'grants' | 'unanswered' | 'policy'> {
  /** A category's answer, a service's, or a combination: as `consent.allows` in the page. */
  allows(condition: Condition): boolean
}

/** The copies of a choice in a `Cookie` header, read, and how many there are. `now` in seconds. */
export const readCopies = (header: string | null | undefined, config: PlainConfig, secure: boolean, now: number) => {
  const { optional, domain } = readConsentSite(config)
  const texts = valuesOf((header ?? '').split(/;\s*/), choiceName(secure, domain))
  return { count: texts.length, records: texts.flatMap((text) => parseRecord(text, optional, now) ?? []) }
}

/**
 * What a request's `Cookie` header grants: a choice that is there, readable, of this policy version and not expired.
 * Anything else is what the place's law says of silence, which is nothing nearly everywhere. The rules are the page's own.
 */
export const readConsent = (cookieHeader: string | null | undefined, config: PlainConfig, facts: RequestFacts = {}): RequestConsent => {
  const { secure = true, gpc = false, now = Date.now(), jurisdiction } = facts
  const site = readConsentSite(config)
  const seconds = Math.floor(now / 1000)
  const { count, records } = readCopies(cookieHeader, config, secure, seconds)
  const record = reconcile(records)
  const policy = jurisdiction == null ? site.policy : site.policyFor(placesOf(jurisdiction))
  const { status, grants, unanswered } = resolveOutcome({
    categories: ['essential', ...site.optional], named: site.siteServices, services: site.services, policy,
    signals: { gpc }, minor: facts.minor ?? site.minor, record, unreadable: count > 0 && !record, now: seconds,
  })
  return { status, record, grants, unanswered, policy, allows: (condition) => allows(condition, grants, site.services) }
}
