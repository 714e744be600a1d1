import { expect } from 'vitest'
import { mark } from '../../src/core/mark.js'
import { csp, readGrants, type CspOptions, type PlainConfig } from '../../src/csp/index.js'
import type { Player } from './harness/answer.js'
import { thirdPartyRequests } from './harness/leaving.js'
import { page } from './harness/page.js'
import { bodyTags, headTags, missingKinds, staticKinds } from './harness/static-tags.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const hosts = { performance: 'stats.example', marketing: 'ads.example', essential: 'pay.example', unknown: 'unheard-of.example' }
const config: PlainConfig = {
  policyVersion: '2026-11',
  services: [
    { id: 'stats', name: 'Stats', category: 'performance', hosts: [hosts.performance] },
    { id: 'ads', name: 'Ads', category: 'marketing', hosts: [hosts.marketing] },
    { id: 'pay', name: 'Pay', category: 'essential', reason: 'payment', hosts: [`${hosts.essential}/`] },
  ],
}
const everyHost = Object.values(hosts)
/** What scripts of the page do beside: every call that names a host. */
const calls = (host: string) => `fetch('https://${host}/fetch').catch(() => {}); navigator.sendBeacon('https://${host}/beacon')
new EventSource('https://${host}/events'); new WebSocket('wss://${host}/socket'); new Image().src = 'https://${host}/new-image'
{ const request = new XMLHttpRequest(); request.open('GET', 'https://${host}/xhr'); request.send() }
import('https://${host}/dynamic-import').catch(() => {})`
const callKinds = ['fetch', 'beacon', 'events', 'socket', 'new-image', 'xhr', 'dynamic-import']

const scripts = everyHost.map((host) => `<script>${calls(host)}</script>`).join('')

/** The site's server: the page without any of Izin's scripts, under the policy of what its visitor allows. */
const serveLocked = (options?: CspOptions): Player => ({ host, path, cookies }) => {
  if (host !== 'portal.test' || path !== '/') return undefined
  const nonce = options?.nonce ? ` nonce="${options.nonce}"` : ''
  const body = bodyTags(...everyHost) + scripts
  const answer = page({ head: headTags(...everyHost).replaceAll('<script', `<script${nonce}`), body: body.replaceAll('<script', `<script${nonce}`) })
  const policy = options && csp(config, readGrants(cookies, config), options)
  return { ...answer, headers: policy ? { 'content-security-policy': policy } : {} }
}

const missing = (world: World, host: string, except: readonly string[] = []) =>
  missingKinds(world, host, [...staticKinds, ...callKinds]).filter((kind) => !except.includes(kind))
const leaks = (world: World, ...allowed: string[]) =>
  thirdPartyRequests(world).filter((url) => !allowed.some((host) => url.startsWith(`${host}/`)))

/** A choice about the services that the configuration names. */
const marks = ['stats', 'ads'].map((id) => mark(id)).join('')
const choose = (visitor: Visitor, categories: string) => visitor.context.addCookies([{
  name: '__Host-izin', value: `1.${Math.floor(Date.now() / 1000).toString(36)}.2026-11.${categories}.${'A'.repeat(22)}.0.-.${marks}`,
  domain: 'portal.test', path: '/', secure: true, sameSite: 'Lax',
}])

test('with the header alone nothing of a denied service leaves, by markup or by script', async ({ world }) => {
  const stop = world.server.when(serveLocked())
  const visitor = await world.visitor()
  await visitor.open()
  for (const host of everyHost) await expect.poll(() => missing(world, host), { message: host }).toEqual([])
  stop()
  world.server.when(serveLocked({}))

  // A path in a source names no socket's host: the site lists that host whole, if it has one.
  const steps = [['', []], ['--', []], ['p-', [hosts.performance]], ['-m', [hosts.marketing]]] as const
  for (const [categories, granted] of steps) {
    if (categories) await choose(visitor, categories)
    world.server.log.clear()
    await visitor.open()
    await expect.poll(() => missing(world, hosts.essential, ['socket']), { message: categories }).toEqual([])
    for (const host of granted) await expect.poll(() => missing(world, host), { message: host }).toEqual([])
    await visitor.page.waitForTimeout(1_000)
    expect(leaks(world, hosts.essential, ...granted), categories).toEqual([])
  }

  await choose(visitor, 'pm')
  world.server.log.clear()
  await visitor.open()
  for (const host of everyHost) await expect.poll(() => missing(world, host), { message: host }).toEqual([])
})

test('with a nonce the lock holds too what has the nonce, and nothing runs without it', async ({ world }) => {
  const nonce = 'cG9ydGFsLXRlc3Qtbm9uY2U'
  world.server.when(serveLocked({ nonce }))
  const visitor = await world.visitor()
  await visitor.open()
  await expect.poll(() => world.server.count(`${hosts.essential}/body-script`)).toBe(1)
  await visitor.page.waitForTimeout(1_000)
  expect(leaks(world, hosts.essential)).toEqual([])
  const ran = await visitor.page.evaluate(() => {
    document.body.innerHTML = '<img alt="" src="data:," onerror="window.injected = true">'
    return new Promise((resolve) => setTimeout(() => resolve('injected' in window), 200))
  })
  expect(ran).toBe(false)
})
