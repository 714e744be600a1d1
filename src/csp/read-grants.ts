import type { PlainConfig } from '../core/check-config.js'
import type { Grants } from '../core/types.js'
import { readConsent, type RequestFacts } from '../server/read-consent.js'

/** What a request's `Cookie` header grants, for `csp`: of `readConsent`, of `izin/server`, this part. */
export const readGrants = (cookieHeader: string | null | undefined, config: PlainConfig, facts?: RequestFacts): Grants =>
  readConsent(cookieHeader, config, facts).grants
