import { expect } from 'vitest'
import { createConsentHandler, readConsent, type PlainConfig } from '../../src/server/index.js'
import { empty } from './harness/answer.js'
import { page } from './harness/page.js'
import { siteHost } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'
import { playHandler } from './harness/web-handler.js'

const path = '/consent/choice'
const day = 86_400
const config: PlainConfig = {
  policyVersion: '2026-11',
  services: [{ id: 'ads', name: 'Ads', category: 'marketing', hosts: ['ads.example'] }],
  storage: { endpoint: path },
}
const { policyVersion: _inTheTag, ...block } = config
const tag = '<script src="https://ads.example/ads.js"></script>'

/** The site's server asks once a year after a refusal, which its page does not: so a cookie of a year is the server's. */
const serveChoice = (world: World, delay?: () => number) =>
  world.server.when(playHandler(path, createConsentHandler(config, { jurisdiction: () => 'US-CA' }), delay))

/** Each page with what its visitor may be sent: a held tag is not in it. */
const serveRendered = (world: World) => world.server.when(({ host, path: asked, cookies }) => (host === siteHost && asked === '/'
  ? page({ izin: { config: block, meta: false }, head: readConsent(cookies, config).allows({ service: 'ads' }) ? tag : '' }) : undefined))

const choice = async (visitor: Visitor) => (await visitor.context.cookies()).find(({ name }) => name === '__Host-izin')
const daysLeft = async (visitor: Visitor) => Math.round(((await choice(visitor))?.expires ?? 0) / day - Date.now() / 1000 / day)
const inPage = (visitor: Visitor) => visitor.page.evaluate(() => document.cookie)
const asked = (world: World, method: string) => world.server.log.requests.filter((request) => request.path === path && request.method === method)

test('a decision comes back as the same cookie, set by HTTP, that the page still reads (CK-03, CK-04)', async ({ world }) => {
  serveChoice(world)
  world.serve({ izin: { config: block } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  await expect.poll(() => daysLeft(visitor)).toBe(365)
  expect(await choice(visitor)).toMatchObject({ httpOnly: false, secure: true, sameSite: 'Lax', path: '/', domain: siteHost })
  expect(await inPage(visitor)).toContain(`__Host-izin=${(await choice(visitor))?.value}`)
  expect(asked(world, 'POST').map(({ body }) => body)).toEqual([(await choice(visitor))?.value])

  await visitor.reload()
  await visitor.page.waitForTimeout(500)
  expect((await visitor.state()).status).toBe('decided')
  expect(asked(world, 'POST')).toHaveLength(1)

  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.reset())
  await expect.poll(() => asked(world, 'DELETE').length).toBe(1)
  expect(await choice(visitor)).toBeUndefined()
  expect(visitor.errors()).toEqual([])
})

test('the server sends a tag only to who has allowed it', async ({ world }) => {
  serveChoice(world)
  serveRendered(world)
  const visitor = await world.visitor()
  const isSent = () => visitor.page.evaluate(async (text) => (await (await fetch('/')).text()).includes(text), tag)
  await visitor.open()
  expect(await visitor.page.content()).not.toContain('ads.example/ads.js')
  await visitor.choose('reject-all')
  await visitor.reload()
  expect(await visitor.page.content()).not.toContain('ads.example/ads.js')
  expect(world.server.count('ads.example')).toBe(0)

  await visitor.acceptAll()
  await visitor.reload()
  await expect.poll(() => world.server.count('ads.example/ads.js')).toBe(1)
  expect(await isSent()).toBe(true)
  await visitor.withdraw('marketing')
  expect(await isSent()).toBe(false)
})

test('while the endpoint is dead the choice holds, and the next page tells it again', async ({ world }) => {
  const revive = world.server.when((request) => (request.path === path ? empty(503) : undefined))
  world.serve({ izin: { config: block } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  await expect.poll(() => visitor.errors().join('\n')).toContain('izin: storage.endpoint:')
  expect(await daysLeft(visitor)).toBe(180)
  await visitor.reload()
  expect((await visitor.state()).status).toBe('decided')
  await expect.poll(() => asked(world, 'POST').length).toBe(2)

  revive()
  serveChoice(world)
  await visitor.reload()
  await expect.poll(() => daysLeft(visitor)).toBe(365)
  expect(visitor.uncaught()).toEqual([])
})

test('an answer that is overtaken by another choice does not bring the older one back', async ({ world }) => {
  let delay = 800
  serveChoice(world, () => delay)
  world.serve({ izin: { config: block } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('accept-all')
  await expect.poll(() => asked(world, 'POST').length).toBe(1)
  delay = 0
  await visitor.withdraw()
  await expect.poll(() => asked(world, 'POST').length).toBe(2)
  await visitor.page.waitForTimeout(1_200)
  expect(await visitor.allows('marketing')).toBe(false)
  expect((await choice(visitor))?.value).toBe(asked(world, 'POST')[1]?.body)
  expect(visitor.errors()).toEqual([])
})

test('a page that is left in the moment of the choice loses nothing: the next one tells it', async ({ world }) => {
  let delay = 5_000
  serveChoice(world, () => delay)
  world.serve({ izin: { config: block } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  await expect.poll(() => asked(world, 'POST').length).toBe(1)
  delay = 0
  await visitor.reload()
  expect((await visitor.state()).status).toBe('decided')
  await expect.poll(() => daysLeft(visitor)).toBe(365)
  expect(asked(world, 'POST').map(({ body }) => body)).toEqual(Array(2).fill((await choice(visitor))?.value))
})
