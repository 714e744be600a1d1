import type { PlainConfig } from '../core/check-config.js'
import { resolveGrants } from '../core/grants.js'
import { parseRecord, reconcile } from '../core/record.js'
import type { Grants } from '../core/types.js'
import { readSite, type Site } from './read-site.js'

/** What a server knows of a request beside its cookies. */
export interface RequestFacts {
  /** The request came over https. Default true: the cookie of plain http is another. */
  readonly secure?: boolean
  /** The request carries `Sec-GPC: 1`. */
  readonly gpc?: boolean
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: number
}

/** `__Host-` cannot be set from a subdomain; it needs https and no domain. */
const cookieNameOf = ({ domain }: Site, secure: boolean) => (secure && !domain ? '__Host-izin' : 'izin')

const copiesIn = (header: string, name: string) => header.split(/;\s*/)
  .filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1))

/**
 * What a request's `Cookie` header grants: a choice that is there, readable, of this policy version and not expired.
 * Anything else is what the place's law says of silence, which is nothing nearly everywhere.
 */
export const readGrants = (cookieHeader: string | null | undefined, config: PlainConfig, facts: RequestFacts = {}): Grants => {
  const { secure = true, gpc = false, now = Date.now() } = facts
  const site = readSite(config)
  const seconds = Math.floor(now / 1000)
  const texts = copiesIn(cookieHeader ?? '', cookieNameOf(site, secure))
  const record = reconcile(texts.flatMap((text) => parseRecord(text, site.optional, seconds) ?? []))
  return resolveGrants({
    categories: ['essential', ...site.optional], named: site.siteServices, services: site.services, policy: site.policy,
    signals: { gpc }, minor: site.minor, record, unreadable: texts.length > 0 && !record, now: seconds,
  })
}
