import type { ServiceIndex } from './service-index.js'
import type { LoadKind, Service, Verdict } from './types.js'

/** What we need of a `URL`. */
export interface LoadUrl {
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
}

const pass = (rule: 'first-party' | 'allow' | 'integrity'): Verdict => ({ category: 'essential', rule })

const isCode = (kind: LoadKind) => kind === 'script' || kind === 'iframe' || kind === 'worker'

/** `data:`, `blob:`, `about:` and the like name no host. */
const hasHost = ({ protocol }: LoadUrl) => /^(http|ws)s?:$/.test(protocol)

export const verdictOf = ({ category, id }: Service): Verdict => ({ category, service: id, rule: 'service' })

/** First what the site lists, then what is known, then whose host it is; the rest counts as marketing. */
export const resolveVerdict = (url: LoadUrl, kind: LoadKind, index: ServiceIndex, hasIntegrity = false): Verdict => {
  if (!hasHost(url)) return pass('first-party')
  // A dot at the end names the same host (RFC 1034 §3.1).
  const host = url.hostname.replace(/\.$/, '')
  const path = url.pathname + url.search
  if (index.isAllowed(host, path)) return pass('allow')
  const service = index.serviceAt(host, path)
  if (service) return verdictOf(service)
  if (index.isFirstParty(host)) return pass('first-party')
  if (hasIntegrity) return pass('integrity')
  return { category: 'marketing', rule: isCode(kind) ? 'unknown-code' : 'unknown-content' }
}

/** True for an unknown load that the site's setting lets through. */
export const passesUnknown = ({ rule }: Verdict, { unknown }: ServiceIndex): boolean =>
  (rule === 'unknown-code' && unknown.code === 'pass') || (rule === 'unknown-content' && unknown.content === 'pass')
