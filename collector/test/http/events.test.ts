import { expect, it } from 'vitest'
import { createKeys } from '../../src/keys/create-keys.js'
import { type Store, StoreError } from '../../src/store/port.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { aConsentEvent, nthEvent } from '../a-consent-event.js'
import { aFolder, openCollector, origin, plain } from '../open-collector.js'

const aCounter = (changes = {}) =>
  ({ v: 1, type: 'shown', site: 'portal.example', jurisdiction: 'id', lang: 'id', policy: { version: '2026-11', pack: 'id@3' }, ...changes })

const read = async (answer: Response) => ({ status: answer.status, body: answer.status === 204 ? undefined : await answer.json() as unknown })

it('takes one event in each of the two types that need no leave or are asked for, and repeats', async () => {
  const { post, stored } = await openCollector()
  for (const type of ['text/plain;charset=UTF-8', 'application/json', 'Text/Plain']) {
    expect((await post(nthEvent(1), { origin, 'content-type': type })).status).toBe(204)
  }
  expect(await stored()).toEqual([nthEvent(1)])
})

it('answers a batch with what became of each', async () => {
  const { post, stored } = await openCollector()
  await post(nthEvent(1))
  const events = [
    nthEvent(1), nthEvent(2), nthEvent(2), { ...nthEvent(1), seq: 9 }, { ...nthEvent(3), email: 'a@b.example' },
    nthEvent(4, { site: 'shop.example' }), aCounter(), { id: '<script>' },
  ]
  expect(await read(await post({ v: 1, sent: '2026-11-22T10:00:00.000Z', events }))).toEqual({
    status: 200,
    body: {
      accepted: 2, duplicate: 2,
      rejected: [
        { id: nthEvent(1).id, code: 'conflict' }, { id: nthEvent(3).id, code: 'invalid' }, { id: nthEvent(4).id, code: 'site' }, { id: '', code: 'invalid' },
      ],
    },
  })
  expect(await stored()).toEqual([nthEvent(1), nthEvent(2)])
})

it('counts what is only counted', async () => {
  const { post, store, stored } = await openCollector()
  expect((await post(aCounter())).status).toBe(204)
  expect((await post(aCounter({ type: 'refused' }))).status).toBe(204)
  expect(await stored()).toEqual([])
  const cells = await store.stats({ by: ['kind'] })
  expect(cells.map(({ kind, count }) => [kind, count]).sort()).toEqual([['refused', 1], ['shown', 1]])
})

const refused = [
  ['no JSON', '{"v":1,', plain, 400, 'not-json'],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), plain, 400, 'not-text'],
  ['another type', JSON.stringify(aConsentEvent()), { origin, 'content-type': 'application/x-www-form-urlencoded' }, 415, 'content-type'],
  ['no type', new Uint8Array([0x7b, 0x7d]), { origin }, 415, 'content-type'],
  ['too much', 'x'.repeat(64 * 1024 + 1), plain, 413, 'too-large'],
  ['101 of them', JSON.stringify({ v: 1, events: Array.from({ length: 101 }, () => 1) }), plain, 413, 'too-many'],
  ['an unknown page', JSON.stringify(aConsentEvent()), { ...plain, origin: 'https://evil.example' }, 403, 'origin'],
  ['a page that hides', JSON.stringify(aConsentEvent()), { ...plain, origin: 'null' }, 403, 'origin'],
  ['no page and no key', JSON.stringify(aConsentEvent()), { 'content-type': 'text/plain' }, 403, 'origin'],
  ['another page of ours', JSON.stringify(aConsentEvent()), { ...plain, origin: 'https://shop.example' }, 403, 'site'],
  ['a site that is not ours', JSON.stringify(aConsentEvent({ site: 'evil.example' })), plain, 403, 'site'],
  ['no event', JSON.stringify({ id: 7 }), plain, 422, 'invalid'],
] as const

it('refuses what is no event, from no page of ours, or too much, and stores nothing of it', async () => {
  const { post, stored } = await openCollector()
  for (const [what, body, headers, status, code] of refused) {
    const answer = await post(body, headers)
    expect(await read(answer), what).toMatchObject({ status, body: { code } })
    const reader = code !== 'origin' && 'origin' in headers ? headers.origin : null
    expect(answer.headers.get('access-control-allow-origin'), what).toBe(reader)
  }
  expect(await stored()).toEqual([])
})

it('lets an origin that is allowed by name speak for all sites', async () => {
  const { post } = await openCollector({ origins: ['https://preview.example:8443'] })
  expect((await post(nthEvent(1), { ...plain, origin: 'https://preview.example:8443' })).status).toBe(204)
  expect((await post(nthEvent(2, { site: 'shop.example' }), { ...plain, origin: 'https://preview.example:8443' })).status).toBe(204)
  expect((await post(nthEvent(3), { ...plain, origin: 'https://preview.example' })).status).toBe(403)
})

it('knows a site by its host, whatever the port', async () => {
  const { post } = await openCollector()
  expect((await post(nthEvent(1), { ...plain, origin: 'https://portal.example:8443' })).status).toBe(204)
  expect((await post(nthEvent(2, { site: 'shop.example' }), { ...plain, origin: 'https://portal.example:8443' })).status).toBe(403)
})

it('tells the page alone, and lets it read when to come again', async () => {
  const { post, ask } = await openCollector()
  const answer = await post(aConsentEvent())
  expect(Object.fromEntries(answer.headers)).toEqual({
    'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after', vary: 'origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer', 'cache-control': 'no-store',
  })
  const preflight = await ask('/v1/events', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
  expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-credentials')]).toEqual([204, origin, null])
  const foreign = await ask('/v1/events', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } })
  expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
})

it('tells a browser that reaches it by https to never try otherwise, with every answer', async () => {
  const { post, ask } = await openCollector({ isHttps: true })
  const answers = [await post(aConsentEvent()), await post({ id: 7 }), await post('{'), await ask('/v1/events', { method: 'OPTIONS', headers: { origin } }), await ask('/healthz'), await ask('/nothing')]
  expect(answers.map(({ status, headers }) => [status, headers.get('strict-transport-security')]))
    .toEqual([204, 422, 400, 204, 200, 404].map((status) => [status, 'max-age=31536000']))
})

it('takes events from a server that shows a key, of the sites of that key', async () => {
  const { post, store } = await openCollector()
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const keys = createKeys({ store, now: Date.now, random, newId: () => nthEvent(9).id })
  const { secret } = await keys.add({ name: 'server', roles: ['ingest'], sites: ['shop.example'] })
  const server = (key: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${key}` })
  expect((await post(nthEvent(1, { site: 'shop.example' }), server(secret))).status).toBe(204)
  expect((await post(nthEvent(2), server(secret))).status).toBe(403)
  expect((await post(nthEvent(3, { site: 'shop.example' }), server(`izk_${'A'.repeat(43)}`))).status).toBe(401)
})

it('counts the requests of a network and the events of a site, and says when to come again', async () => {
  const { post, ask } = await openCollector({ limits: { perNetwork: 3, perSite: 4 } })
  expect((await post({ v: 1, events: [1, 2, 3].map((n) => nthEvent(n)) })).status).toBe(200)
  const many = await post({ v: 1, events: [4, 5].map((n) => nthEvent(n)) })
  expect([many.status, many.headers.get('access-control-allow-origin')]).toEqual([429, origin])
  expect(Number(many.headers.get('retry-after'))).toBeGreaterThan(0)
  await post(nthEvent(6))
  const body = JSON.stringify(nthEvent(7, { site: 'shop.example' }))
  const shop = { method: 'POST', headers: { ...plain, origin: 'https://shop.example' }, body }
  expect(await read(await ask('/v1/events', shop))).toEqual({ status: 429, body: { code: 'too-many-requests' } })
  expect((await ask('/v1/events', shop, { incoming: { socket: { remoteAddress: '203.0.114.9' } } })).status).toBe(204)
})

/** A real store with a switch. */
const withSwitch = async () => {
  const real = await openSqlite({ file: `${aFolder()}/switched.sqlite` })
  const power = { isAway: false }
  const through = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => (...args: A): Promise<R> =>
    power.isAway ? Promise.reject(new StoreError('away')) : work(...args)
  const store: Store = { ...real, append: through(real.append), count: through(real.count), ping: through(real.ping), findPolicy: through(real.findPolicy) }
  return { store, power }
}

it('says «not now» while the store is away, for a while, and then all is well', async () => {
  const { store, power } = await withSwitch()
  const { post, ask, stored } = await openCollector({ store })
  power.isAway = true
  const answers = await Promise.all([1, 2, 3].map((n) => post(nthEvent(n))))
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
  for (const answer of answers) expect(answer.headers.get('retry-after')).toMatch(/^[123]$/)
  const batch = await post({ v: 1, events: [nthEvent(1), { bad: true }] })
  expect(await read(batch)).toEqual({ status: 503, body: { code: 'unavailable' } })
  expect((await ask('/readyz')).status).toBe(503)
  expect((await ask('/healthz')).status).toBe(200)
  expect((await ask(`/v1/policies/sha256-${'A'.repeat(43)}`)).status).toBe(503)
  power.isAway = false
  expect((await ask('/readyz')).status).toBe(200)
  expect((await Promise.all([1, 2, 3].map((n) => post(nthEvent(n))))).map(({ status }) => status)).toEqual([204, 204, 204])
  expect(await stored()).toHaveLength(3)
})

it('says «not now» when there is no room, to requests of any size, and while the disk is full', async () => {
  const full = await openCollector({ isFull: () => true })
  expect((await full.post(nthEvent(1))).status).toBe(503)
  expect((await full.ask('/readyz')).status).toBe(503)
  const small = await openCollector({ capacity: 2 })
  expect((await small.post({ v: 1, events: [1, 2, 3].map((n) => nthEvent(n)) })).status).toBe(503)
  expect((await small.post(nthEvent(1))).status).toBe(204)
})

it('takes nothing once it is closed', async () => {
  const { post, collector } = await openCollector()
  await collector.close()
  expect((await post(nthEvent(1))).status).toBe(503)
})

it('stores names that every object has', async () => {
  const { post, stored } = await openCollector()
  const text = JSON.stringify(nthEvent(1)).replace('"marketing"', '"__proto__"').replace('"performance"', '"constructor"')
  expect((await post(text)).status).toBe(204)
  expect((await post(text)).status).toBe(204)
  expect(JSON.stringify(await stored())).toContain('"__proto__":false')
  expect(({} as Record<string, unknown>)['essential']).toBeUndefined()
})
