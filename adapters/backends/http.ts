import type { BackendAdapter } from '../../src/index.js'

export interface HttpOptions {
  /** Where to post: a path of this site, or a full URL whose answer allows this origin (CORS). */
  readonly url: string
  /** Tells two such backends apart: events that wait are kept under it. */
  readonly name?: string
  /** Milliseconds until a request is given up, to be tried again. */
  readonly timeout?: number
  readonly fetch?: typeof fetch
}

/** Any other refusal is for good. */
const mayPass = /^5|408|42[59]/

/**
 * Posts events as JSON. The page's own `fetch` is taken here, when the adapter is made, so that a gate which starts
 * later does not hold it.
 */
export const http = (
  { url, name = 'http', timeout = 10_000, fetch: post = fetch }: HttpOptions,
): BackendAdapter => {
  const requestOf = (body: object): RequestInit => ({
    // A string goes as text/plain: no preflight. A redirect could turn it into a GET whose 200 is no delivery.
    method: 'POST', redirect: 'error', credentials: 'omit', referrerPolicy: 'origin',
    body: JSON.stringify(body), signal: AbortSignal.timeout(timeout), keepalive: true,
  })
  return {
    name,
    count: (counter) => void post(url, requestOf(counter)).catch(() => {}),
    async send(events, { reject }) {
      const request = requestOf(events[1] ? { v: 1, sent: new Date(), events } : events[0]!)
      // Too much is kept alive already (Fetch: 64 KiB for all); it looks like any network error.
      const response = await post(url, request).catch(() => post(url, { ...request, keepalive: false }))
      if (!response.ok) {
        const { status } = response
        // Seconds or a date (RFC 9110 §10.2.3); NaN where absent, or not exposed across origins.
        const after = response.headers.get('retry-after') as never
        throw Object.assign(new Error(`HTTP ${status}`), mayPass.test(status as never)
          ? { retryAfter: after * 1000 || Date.parse(after) - Date.now() }
          : { name: 'PermanentError' })
      }
      try {
        const { rejected } = await response.json() as { rejected: { id: string; code: string }[] }
        rejected.forEach(({ id, code }) => reject(id, code))
      } catch { /* No list of refusals: all were taken. */ }
    },
  }
}
