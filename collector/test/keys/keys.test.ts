import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { createAuthorize } from '../../src/keys/authorize.js'
import { createKeys } from '../../src/keys/create-keys.js'
import { createDoorman, wrongTries } from '../../src/keys/doorman.js'
import { createRecordAccess } from '../../src/keys/record-access.js'
import { hashSecret } from '../../src/keys/secret.js'
import type { Key, Role } from '../../src/store/port.js'
import { uuidV7 } from '../../../src/core/uuid.js'
import { openCollector } from '../open-collector.js'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

const open = async () => {
  const { store } = await openCollector()
  const clock = { now: Date.parse('2026-11-26T00:00:00Z') }
  const services = { store, random, now: () => clock.now, newId: () => uuidV7(clock.now, random(10)) }
  const keys = createKeys(services)
  const sessions = new Map<string, Key>()
  const authorize = createAuthorize({
    doorman: createDoorman(keys), clientOf: (c) => c.req.header('from') ?? 'here', session: async (c) => sessions.get(c.req.header('cookie') ?? ''),
  })
  const app = new Hono()
  for (const role of ['stats', 'export', 'ingest'] satisfies Role[]) app.get(`/${role}`, authorize(role), (c) => c.text(c.get('key').name))
  const ask = async (path: string, secret?: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, { headers: { ...headers, ...(secret !== undefined && { authorization: `Bearer ${secret}` }) } })
    return [answer.status, await answer.text()] as const
  }
  return { keys, ask, clock, services, sessions, store }
}

it('shows a secret of 256 random bits once and keeps its hash', async () => {
  const { keys, store } = await open()
  const { secret, key } = await keys.add({ name: 'one', roles: ['stats'] })
  expect(secret).toMatch(/^izk_[A-Za-z0-9_-]{43}$/)
  expect(Buffer.from(key.hash)).toEqual(Buffer.from(hashSecret(secret)))
  expect(JSON.stringify(await store.listKeys())).not.toContain(secret.slice(4))
})

it('lets in by role, while the key lives', async () => {
  const { keys, ask, clock } = await open()
  const { secret, key } = await keys.add({ name: 'one', roles: ['stats'], expires: clock.now + 1000 })
  expect(await ask('/stats', secret)).toEqual([200, 'one'])
  expect(await ask('/export', secret)).toEqual([403, '{"code":"role"}'])
  expect(await ask('/stats')).toEqual([401, '{"code":"key-needed"}'])
  expect(await ask('/stats', 'izk_short')).toEqual([401, '{"code":"key-needed"}'])
  clock.now += 1000
  expect((await ask('/stats', secret))[0]).toBe(401)
  clock.now -= 1000
  await keys.revoke(key.id)
  clock.now += 1
  expect((await ask('/stats', secret))[0]).toBe(401)
})

it('lets a key of some sites see those it names, one at a time', async () => {
  const { keys, ask } = await open()
  const { secret } = await keys.add({ name: 'one', roles: ['stats', 'ingest'], sites: ['portal.example'] })
  expect((await ask('/stats?site=portal.example', secret))[0]).toBe(200)
  expect(await ask('/stats?site=shop.example', secret)).toEqual([403, '{"code":"site"}'])
  expect(await ask('/stats', secret)).toEqual([403, '{"code":"site"}'])
  expect((await ask('/ingest', secret))[0]).toBe(200)
  const { secret: all } = await keys.add({ name: 'all', roles: ['stats'] })
  expect((await ask('/stats?site=shop.example', all))[0]).toBe(200)
})

it('looks at nobody from a network that showed many wrong keys, right ones too', async () => {
  const { keys, ask } = await open()
  const { secret } = await keys.add({ name: 'one', roles: ['stats'] })
  for (let n = 0; n < wrongTries.points; n++) expect((await ask('/stats', `izk_${'A'.repeat(43)}`))[0]).toBe(401)
  expect((await ask('/stats', secret))[0]).toBe(200)
  expect((await ask('/stats', `izk_${'B'.repeat(43)}`))[0]).toBe(429)
  expect(await ask('/stats', secret)).toEqual([429, '{"code":"too-many-wrong-keys"}'])
  expect((await ask('/stats', secret, { from: 'elsewhere' }))[0]).toBe(200)
})

it('lets in who is logged in otherwise, by the same roles', async () => {
  const { keys, ask, sessions } = await open()
  sessions.set('yes', (await keys.add({ name: 'one', roles: ['stats'] })).key)
  expect((await ask('/stats', undefined, { cookie: 'yes' }))[0]).toBe(200)
  expect((await ask('/export', undefined, { cookie: 'yes' }))[0]).toBe(403)
  expect((await ask('/stats', `izk_${'A'.repeat(43)}`, { cookie: 'yes' }))[0]).toBe(401)
})

it('writes who did what before it resolves', async () => {
  const { services, store, clock } = await open()
  await createRecordAccess(services)({ key: 'cli', action: 'export', filter: '{}', reason: 'asked', rows: 3 })
  expect(await store.listAccess({ limit: 5 })).toMatchObject([{ key: 'cli', action: 'export', filter: '{}', reason: 'asked', rows: 3, at: clock.now }])
})
