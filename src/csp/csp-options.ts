/** What a site adds to the policy. */
export interface CspOptions {
  /** Fresh for each response: a second, strict policy against injection then stands beside the lock. */
  readonly nonce?: string
  /** More sources, by directive: `{ 'img-src': ['https:'], 'frame-ancestors': ["'none'"] }`. */
  readonly sources?: Readonly<Record<string, readonly string[]>>
  /** The page's own host: its subdomains pass too. `gate.firstParty` can name them instead. */
  readonly host?: string
  /** A name of the `Reporting-Endpoints` header. */
  readonly reportTo?: string
  readonly reportUri?: string
}

const demand = (holds: boolean, option: string, message: string) => {
  if (!holds) throw new TypeError(`izin: csp() option ${option} ${message}`)
}

/** One token: what ends a source, a directive or a policy would become another one. */
const isToken = (text: string) => /^[^\s;,]+$/.test(text)

/** Throws on what would break out of its place in the header. */
export const checkOptions = ({ nonce, sources = {}, host, reportTo, reportUri }: CspOptions): void => {
  demand(nonce === undefined || /^[\w+/-]+={0,2}$/.test(nonce), 'nonce', 'must be base64, new for each response')
  demand(host === undefined || /^[A-Za-z0-9.-]+$/.test(host), 'host', 'must be a host name without a port')
  for (const [name, list] of Object.entries(sources)) {
    demand(/^[a-z-]+$/.test(name), 'sources', `has "${name}": write a directive, such as "img-src"`)
    demand(list.every(isToken), `sources["${name}"]`, 'must list one source an item, without spaces, commas or semicolons')
  }
  demand(reportTo === undefined || isToken(reportTo), 'reportTo', 'must be one name')
  demand(reportUri === undefined || isToken(reportUri), 'reportUri', 'must be one URL, its commas and semicolons encoded')
}
