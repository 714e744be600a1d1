export interface OriginOptions {
  /** Host names of the pages whose events are taken. */
  readonly sites: readonly string[]
  /** Origins whose host is no site, and that may speak for all of them: `https://preview.example`. */
  readonly origins?: readonly string[]
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : '')

/** Which pages may send events, and of which site. A browser says truly where a page is from; anybody else says what he likes. */
export const createOrigins = ({ sites, origins = [] }: OriginOptions) => {
  /** As nearly all are: read once, not for each request. */
  const usual = new Map(sites.flatMap((site) => ['https', 'http'].map((scheme) => `${scheme}://${site}`)).map((origin) => [origin, hostOf(origin)]))
  const siteOf = (origin: string): string => usual.get(origin) ?? hostOf(origin)
  return {
    allows: (origin: string): boolean => sites.includes(siteOf(origin)) || origins.includes(origin),
    isSite: (site: string): boolean => sites.includes(site),
    speaksFor: (origin: string, site: string): boolean => sites.includes(site) && (siteOf(origin) === site || origins.includes(origin)),
  }
}
export type Origins = ReturnType<typeof createOrigins>

/** Never `*`, and never with credentials: an answer is read by the page it is for. */
export const corsOf = (origin: string | undefined): Readonly<Record<string, string>> => (origin === undefined ? { vary: 'origin' } : {
  'access-control-allow-origin': origin,
  'access-control-expose-headers': 'retry-after',
  vary: 'origin',
})

/** For senders that are not Izin's own: its events need no leave (text/plain). */
export const preflightOf = (origin: string): Readonly<Record<string, string>> => ({
  ...corsOf(origin),
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
})
