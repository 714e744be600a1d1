import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDashboard, type OpenDashboard, sites } from './open-dashboard.js'

const start = Date.parse('2026-11-26T10:00:00Z')
let open: OpenDashboard
beforeAll(async () => {
  open = await openDashboard({ start })
})
afterAll(() => open.close())

const own = { 'sec-fetch-site': 'same-origin', origin: 'http://collector.test' }
const signIn = (key: string, headers: Record<string, string> = own) => {
  const body = JSON.stringify({ key })
  return open.ask('/session', { method: 'POST', body, headers: { 'content-type': 'application/json', 'content-length': `${body.length}`, ...headers } })
}
const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!
const with_ = (cookie: string): RequestInit => ({ headers: { cookie } })

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends, and says who it is', async () => {
    const answer = await signIn(await open.addKey({ roles: ['stats'] }))
    expect(await answer.json()).toEqual({ name: 'Rina', roles: ['stats'], sites, together: true })
    expect(answer.headers.get('set-cookie')).toMatch(/^izin-session=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(await (await open.ask('/session', with_(cookieOf(answer)))).json()).toHaveProperty('name', 'Rina')
    expect((await open.ask('/session')).status).toBe(204)
  })

  it('on https is by a cookie of this host alone', async () => {
    const answer = await signIn(await open.addKey({ roles: ['stats'] }), { ...own, origin: 'https://collector.test' })
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-izin-session=.+; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    expect((await open.ask('/session', with_(cookieOf(answer)))).status).toBe(200)
  })

  it('is in the access log before the cookie goes out', async () => {
    await signIn(await open.addKey({ roles: ['read'] }))
    const [latest] = await open.store.listAccess({ limit: 1 })
    expect(latest).toMatchObject({ action: 'sign-in', filter: '{}' })
  })

  it.each<[string, Record<string, string>]>([
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }],
    ['of another host of this site', { 'sec-fetch-site': 'same-site', origin: 'http://blog.collector.test' }],
    ['of another origin, from a browser that says no more', { origin: 'https://evil.test' }],
    ['of nobody', {}],
    ['of an origin that is none', { origin: 'null' }],
  ])('is not taken from a page %s', async (_, headers) => {
    const answer = await signIn(await open.addKey({ roles: ['stats'] }), headers)
    expect([answer.status, answer.headers.has('set-cookie')]).toEqual([403, false])
  })

  it('is taken from a browser that says only its origin', async () => {
    expect((await signIn(await open.addKey({ roles: ['stats'] }), { origin: 'http://collector.test' })).status).toBe(200)
  })

  it('needs a living key with a role that sees something', async () => {
    expect((await signIn(await open.addKey({ roles: ['ingest', 'link', 'audit', 'admin'] }))).status).toBe(403)
    expect((await signIn(await open.addKey({ roles: ['stats'], expires: start - 1 }))).status).toBe(401)
    expect((await signIn('izk_wrong')).status).toBe(401)
  })

  it('reads no more than a key', async () => {
    expect((await signIn('x'.repeat(5000))).status).toBe(413)
    expect((await open.ask('/session', { method: 'POST', headers: own, body: 'no JSON' })).status).toBe(413)
    expect((await open.ask('/session', { method: 'POST', headers: { ...own, 'content-length': '7' }, body: 'no JSON' })).status).toBe(401)
  })
})

describe('a session', () => {
  const opened = async (...roles: Parameters<OpenDashboard['addKey']>[0]['roles']) => cookieOf(await signIn(await open.addKey({ roles })))

  it('asks with the roles of its key, and no others', async () => {
    const cookie = await opened('stats')
    expect((await open.ask('/v1/stats', with_(cookie))).status).toBe(200)
    expect((await open.ask('/v1/export', with_(cookie))).status).toBe(403)
    expect((await open.ask('/v1/stats')).status).toBe(401)
  })

  it('is known to every collector on the store, and so is its end', async () => {
    const cookie = await opened('stats')
    const another = open.createAnother()
    const ask = async () => (await another.fetch(new Request('http://collector.test/v1/stats', with_(cookie)))).status
    expect(await ask()).toBe(200)
    await open.ask('/session', { method: 'DELETE', headers: { cookie, ...own } })
    expect(await ask()).toBe(401)
    await another.close()
  })

  it('is in the store by a hash, which signs nobody in', async () => {
    const [name, token = ''] = (await opened('stats')).split('=')
    const hash = createHash('sha256').update(token).digest()
    expect(await open.store.findSession(hash)).toMatchObject({ until: start + 8 * 3_600_000 })
    expect((await open.ask('/v1/stats', with_(`${name}=${hash.toString('base64url')}`))).status).toBe(401)
  })

  it('gives no order, whatever its key may', async () => {
    const cookie = await opened('stats', 'ingest')
    const put = { method: 'PUT', body: '{}' }
    expect((await open.ask(`/v1/policies/sha256-${'A'.repeat(43)}=`, { ...put, ...with_(cookie) })).status).toBe(401)
  })

  it('ends after eight hours', async () => {
    const cookie = await opened('stats')
    open.clock.now = start + 8 * 3_600_000 - 1
    expect((await open.ask('/v1/stats', with_(cookie))).status).toBe(200)
    open.clock.now = start + 8 * 3_600_000
    expect((await open.ask('/v1/stats', with_(cookie))).status).toBe(401)
    open.clock.now = start
  })

  it('ends with its key', async () => {
    const { secret, key } = await open.keys.add({ name: 'Budi', roles: ['stats'] })
    const cookie = cookieOf(await signIn(secret))
    expect((await open.ask('/v1/stats', with_(cookie))).status).toBe(200)
    await open.keys.revoke(key.id)
    open.clock.now += 1
    expect((await open.ask('/v1/stats', with_(cookie))).status).toBe(401)
  })

  it('ends when its person signs out, which no other site can', async () => {
    const cookie = await opened('stats')
    expect((await open.ask('/session', { method: 'DELETE', headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await open.ask('/v1/stats', with_(cookie))).status).toBe(200)
    const out = await open.ask('/session', { method: 'DELETE', headers: { cookie, ...own } })
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
    expect((await open.ask('/v1/stats', with_(cookie))).status).toBe(401)
  })

  it('of a key of some sites sees those, one at a time', async () => {
    const answer = await signIn(await open.addKey({ roles: ['stats'], sites: ['shop.example'] }))
    expect(await answer.json()).toMatchObject({ sites: ['shop.example'], together: false })
    const cookie = cookieOf(answer)
    const statuses = ['?site=shop.example', '', '?site=portal.example'].map(async (query) => (await open.ask(`/v1/stats${query}`, with_(cookie))).status)
    expect(await Promise.all(statuses)).toEqual([200, 403, 403])
  })
})

it('looks at nobody after ten wrong keys of a network', async () => {
  const other = await openDashboard({ start })
  const before = open
  open = other
  try {
    for (let n = 0; n < 10; n++) expect((await signIn(`izk_${n}`)).status).toBe(401)
    const last = await signIn('izk_11')
    expect(last.status).toBe(429)
    expect((await signIn(await other.addKey({ roles: ['stats'] }))).status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  } finally {
    open = before
    await other.close()
  }
})
