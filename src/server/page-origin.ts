const parse = (origin: string): URL | undefined => {
  try {
    const url = new URL(origin)
    // Browsers write an origin in one way; `null` and what has a path are none.
    return /^https?:$/.test(url.protocol) && url.origin === origin ? url : undefined
  } catch {
    return undefined
  }
}

/** A subdomain may set another's `__Host-` cookie as little as its own script could (CK-01), unless the site shares the choice. */
const isOwn = (site: string, domain: string | undefined) => site === 'same-origin' || (site === 'same-site' && domain !== undefined)

/**
 * The origin of the page that sent a request, or `undefined` where that is another site's. A browser says both headers on
 * each `fetch` with a method of ours, whatever the referrer policy (Fetch, append a request `Origin` header); before Safari
 * 16.4 only `Origin`, which then names the host that was asked.
 */
export const pageOrigin = ({ headers, url }: Request, domain: string | undefined): URL | undefined => {
  const origin = parse(headers.get('origin') ?? '')
  const site = headers.get('sec-fetch-site')
  return (site === null ? origin?.host === new URL(url).host : isOwn(site, domain)) ? origin : undefined
}
