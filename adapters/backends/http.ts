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
const mayPass = /^5|4(08|2[59])/

/**
 * Posts events as JSON. The page's own `fetch` is taken here, when the adapter is made, so that a gate which starts
 * later does not hold it.
 */
export const http = (
  { url, name = 'http', timeout = 10_000, fetch: post = globalThis.fetch }: HttpOptions,
): BackendAdapter => {
  const { navigator } = globalThis
  const beacon = navigator?.sendBeacon
  const request = (body: string, keepalive: boolean, signal = AbortSignal.timeout(timeout)) => post(url, {
    // A string goes as text/plain: no preflight. A redirect could turn it into a GET whose 200 is no delivery.
    method: 'POST', redirect: 'error', credentials: 'omit', referrerPolicy: 'origin', body, signal, keepalive,
  })
  return {
    name,
    count: (counter) => void request(JSON.stringify(counter), true).catch(() => {}),
    async send(events, { leaving, reject }) {
      const body = JSON.stringify(events[1] ? { v: 1, sent: new Date(), events } : events[0])
      // No keepalive (Firefox before 133): a beacon's answer cannot be seen, so the event also waits for the next page.
      if (leaving && !('keepalive' in Request.prototype)) {
        throw new Error(`beacon: ${beacon.call(navigator, url, body)}`)
      }
      const signal = AbortSignal.timeout(timeout)
      // Too much is kept alive already (Fetch: 64 KiB for all); it looks like any network error.
      const response = await request(body, true, signal).catch(() => request(body, false, signal))
      if (!response.ok) {
        const { status, headers } = response
        // Seconds or a date (RFC 9110 §10.2.3); NaN where absent, or not exposed across origins.
        const after = headers.get('retry-after') as never
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
