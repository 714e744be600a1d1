import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { PlainConfig } from '../../src/core/check-config.js'
import { serializeRecord } from '../../src/core/record.js'
import { createConsentHandler, type HandlerOptions } from '../../src/server/index.js'
import { anyRecord, cookie, day, now, seconds, text } from './fixtures.js'

// Hundreds of requests each, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const config: PlainConfig = { policyVersion: '2026-11', services: ['hotjar'] }
const url = 'https://portal.test/izin/choice'
const fromPage = { origin: 'https://portal.test', 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain;charset=UTF-8' }

interface Sent {
  readonly method?: string
  readonly body?: BodyInit | null
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly config?: PlainConfig
  readonly options?: HandlerOptions
  readonly url?: string
}
const ask = ({ method = 'POST', body = text(), headers = {}, config: of = config, options = {}, url: to = url }: Sent = {}) => {
  const named = Object.entries({ ...fromPage, ...headers }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]))
  const given = method === 'POST' ? { body, duplex: 'half' } : {}
  return createConsentHandler(of, { now: () => now, ...options })(new Request(to, { method, headers: named, ...given } as RequestInit))
}
const lifeOf = (line: string | null) => Number(/Max-Age=(\d+)/.exec(line ?? '')?.[1])

describe('a choice that the page posts', () => {
  it('comes back as the same cookie, set by HTTP and readable to the page (CK-01, CK-04)', async () => {
    const answer = await ask()
    expect(answer.status).toBe(204)
    expect(answer.headers.get('set-cookie')).toBe(`__Host-izin=${text()}; Path=/; Max-Age=${365 * day - 60}; SameSite=Lax; Secure`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('has the plain name on http and where it is shared over a domain, as the page\'s own', async () => {
    const http = await ask({ headers: { origin: 'http://localhost:3000' }, url: 'http://localhost:3000/izin/choice' })
    expect(http.headers.get('set-cookie')).toMatch(/^izin=1\..*SameSite=Lax$/)
    const shared = await ask({ config: { ...config, storage: { domain: 'portal.test' } } })
    expect(shared.headers.get('set-cookie')).toMatch(/^izin=1\..*Secure; Domain=portal\.test$/)
  })

  it('lives as its law says, from when it was made: no visit lengthens it, and never over 400 days (CK-03)', async () => {
    const life = async (sent: Sent) => lifeOf((await ask(sent)).headers.get('set-cookie'))
    const refused = { performance: false, marketing: false }
    expect(await life({ body: text({ at: seconds - 100 * day }) })).toBe(265 * day)
    expect(await life({ body: text({ at: seconds - 100 * day, categories: refused }) })).toBe(80 * day)
    expect(await life({ body: text({ at: seconds, categories: refused }), options: { jurisdiction: () => 'US-CA' } })).toBe(365 * day)
    const long = { ...config, policies: [{ id: 'strict', places: ['ID'], acceptDays: 4000 }], jurisdiction: 'ID' }
    expect(await life({ body: text({ at: seconds + day }), config: long })).toBe(400 * day)
    // A browser leaves out a Max-Age that is no whole number, and would keep the cookie for its session only.
    const odd = { ...config, policies: [{ id: 'strict', places: ['ID'], acceptDays: 1.3333 }], jurisdiction: 'ID' }
    const { headers } = await ask({ body: text({ at: seconds }), config: odd })
    expect(headers.get('set-cookie')).toMatch(/; Max-Age=115197;/)
  })

  it('is taken from the page\'s own origin, and from its subdomains only where they share it', async () => {
    const status = async (sent: Sent) => (await ask(sent)).status
    const shared = { ...config, storage: { domain: 'portal.test' } }
    const sibling = { origin: 'https://user.portal.test', 'sec-fetch-site': 'same-site' }
    expect(await status({ headers: sibling })).toBe(403)
    expect(await status({ headers: sibling, config: shared })).toBe(204)
    expect(await status({ headers: { 'sec-fetch-site': undefined } })).toBe(204)
    expect(await status({ headers: { 'sec-fetch-site': undefined, origin: 'https://portal.test:444' } })).toBe(403)
    // Behind a proxy the handler is asked under another name; the browser's word stands.
    expect(await status({ url: 'http://127.0.0.1:3000/izin/choice' })).toBe(204)
  })

  it.each([
    [405, { method: 'GET' }], [405, { method: 'PUT' }], [405, { method: 'OPTIONS' }],
    [403, { headers: { 'sec-fetch-site': 'cross-site' } }], [403, { headers: { 'sec-fetch-site': 'none' } }],
    [403, { headers: { origin: undefined } }], [403, { headers: { origin: 'null' } }], [403, { headers: { origin: 'https://portal.test/x' } }],
    [403, { headers: { origin: 'https://evil.example', 'sec-fetch-site': undefined } }], [403, { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } }],
    [415, { headers: { 'content-type': 'application/json' } }], [415, { headers: { 'content-type': undefined }, body: new Blob([text()]) }],
    [415, { headers: { 'content-type': 'text/plainish' } }],
    [413, { body: 'x'.repeat(1025) }], [422, { body: 'x'.repeat(1024) }], [422, { body: '' }], [422, { body: null }], [422, { body: '1.what' }],
    [422, { body: `${text()}; Domain=portal.test` }], [422, { body: `${text()}\r\nSet-Cookie: a=b` }],
    [422, { body: text({ at: seconds + 2 * day }) }], [422, { body: text({ at: seconds - 366 * day }) }],
  ] as readonly (readonly [number, Sent])[])('is refused with %i: %j', async (status, sent) => {
    const answer = await ask(sent)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('allow')).toBe(status === 405 ? 'POST, DELETE' : null)
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/^[a-z-]+$/) })
  })

  it('does not come back over a later one that the browser holds by now', async () => {
    const later = await ask({ headers: { cookie: cookie({ sequence: 1, categories: { performance: false, marketing: false } }) } })
    expect([later.status, later.headers.get('set-cookie')]).toEqual([204, null])
    const same = await ask({ headers: { cookie: cookie() } })
    expect(same.headers.get('set-cookie')).toContain(text())
  })

  it('is read no further than a choice can be long', async () => {
    let parts = 0
    const endless = new ReadableStream({ pull: (controller) => void controller.enqueue(new Uint8Array(256).fill(120 + (parts++ % 2))) }, { highWaterMark: 0 })
    expect((await ask({ body: endless })).status).toBe(413)
    expect(parts).toBeLessThanOrEqual(6)
    expect((await ask({ body: new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) }) })).status).toBe(400)
  })

  it('goes as the page forgets it', async () => {
    const answer = await ask({ method: 'DELETE' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('set-cookie')).toBe('__Host-izin=; Path=/; Max-Age=0; SameSite=Lax; Secure')
  })
})

describe('whatever is sent', () => {
  it('comes back byte for byte if a page could have kept it, and else sets nothing', () => fc.assert(fc.asyncProperty(anyRecord, async (any) => {
    const body = serializeRecord(any)
    const answer = await ask({ body, config: { ...config, categories: [{ id: 'games' }] } })
    const line = answer.headers.get('set-cookie')
    if (line) expect(line.split(';')[0]).toBe(`__Host-izin=${body}`)
    expect(answer.status).toBe(line ? 204 : 422)
    expect(line === null || (lifeOf(line) > 0 && lifeOf(line) <= 400 * day)).toBe(true)
  })))

  it('is refused with 4xx where it is hostile, and nothing is set or said back', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 2000 }), fc.string({ unit: 'binary', maxLength: 400 }), fc.uint8Array({ maxLength: 3000 }),
      fc.tuple(fc.constantFrom(text(), '1.'), fc.string({ minLength: 1, maxLength: 40 })).map(([begin, end]) => `${begin}${end}`).filter((body) => !/^[\w.~!-]+$/.test(body)),
    )
    return fc.assert(fc.asyncProperty(hostile, async (body) => {
      const answer = await ask({ body })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect((await answer.text()).length).toBeLessThan(40)
    }))
  })

  it('is refused with 4xx from a page that is not the site\'s, whatever its headers', () => {
    const value = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/)
    const headers = fc.record({ origin: value, 'sec-fetch-site': fc.option(value, { nil: undefined }), 'content-type': value, cookie: value, 'content-length': value })
    return fc.assert(fc.asyncProperty(headers, fc.constantFrom('POST', 'DELETE', 'PUT'), async (sent, method) => {
      const answer = await ask({ headers: sent, method })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }))
  })
})
