import { expect } from 'vitest'
import { createBarrier } from '../../src/csp/barrier.js'
import type { PlainConfig } from '../../src/csp/index.js'
import type { LoggedRequest } from './harness/answer.js'
import { thirdPartyRequests } from './harness/leaving.js'
import type { PageOptions } from './harness/page.js'
import { bodyTags, headTags, missingKinds, staticKinds } from './harness/static-tags.js'
import { test, type World } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'

const hosts = { performance: 'stats.example', marketing: 'ads.example', essential: 'pay.example', unknown: 'unheard-of.example' }
const config: PlainConfig = {
  services: [
    { id: 'stats', name: 'Stats', category: 'performance', hosts: [hosts.performance] },
    { id: 'ads', name: 'Ads', category: 'marketing', hosts: [hosts.marketing] },
    { id: 'pay', name: 'Pay', category: 'essential', reason: 'payment', hosts: [hosts.essential] },
  ],
  gate: { mode: 'sealed' },
}
const barrier = createBarrier({ policyVersion: '2026-11', jurisdiction: 'ID', ...config })
const everyHost = Object.values(hosts)
const tags = { head: headTags(...everyHost), body: bodyTags(...everyHost) }

const sealedPage = (more: PageOptions = {}): PageOptions => ({ first: barrier.html, izin: { meta: false, config }, ...more })

const missing = (world: World, host: string) => missingKinds(world, host, staticKinds)
const isPage = ({ host, headers }: LoggedRequest) => host === 'portal.test' && headers['sec-fetch-dest'] === 'document'
const pages = (world: World) => world.server.count(isPage)
const leaks = (world: World, ...allowed: string[]) =>
  thirdPartyRequests(world).filter((url) => !allowed.some((host) => url.startsWith(`${host}/`)))

const settle = (visitor: Visitor) => visitor.page.waitForTimeout(1_500)
const banner = async (visitor: Visitor) => {
  await visitor.open()
  await visitor.banner.waitFor()
}
const notice = (visitor: Visitor) => visitor.page.locator('izin-root [part=notice]')
const decide = (visitor: Visitor, decision: Record<string, boolean>) =>
  visitor.page.evaluate((answer) => (window as unknown as IzinWindow).izin.decide(answer), decision)

/** On the page without Izin all of it leaves. The same person then has a connection to everyone open. */
async function arriveWarm(world: World): Promise<Visitor> {
  world.serve(tags)
  const visitor = await world.visitor()
  await visitor.open()
  for (const host of everyHost) await expect.poll(() => missing(world, host), { message: host }).toEqual([])
  world.server.log.clear()
  world.serve(sealedPage(tags))
  return visitor
}

test('undecided, nothing leaves but what is essential, of every kind of static load, in head and body', async ({ world }) => {
  const visitor = await arriveWarm(world)
  await banner(visitor)
  await expect.poll(() => missing(world, hosts.essential)).toEqual([])
  await settle(visitor)
  expect(leaks(world, hosts.essential)).toEqual([])
  expect(pages(world)).toBe(1)
  expect(visitor.errors().filter((text) => text.startsWith('izin'))).toEqual([])
})

test('after a refusal nothing leaves, on this page and the next, and no page is loaded anew', async ({ world }) => {
  const visitor = await arriveWarm(world)
  await banner(visitor)
  await visitor.choose('reject-all')
  await settle(visitor)
  expect(pages(world)).toBe(1)
  await visitor.reload()
  await expect.poll(() => missing(world, hosts.essential)).toEqual([])
  await settle(visitor)
  expect(leaks(world, hosts.essential)).toEqual([])
  expect(pages(world)).toBe(2)
})

test('after one category only that one loads, after exactly one reload; after all, all of it after exactly one more', async ({ world }) => {
  const visitor = await arriveWarm(world)
  await banner(visitor)
  await visitor.openPreferences()
  await visitor.switchFor('performance').check()
  await visitor.button('save', visitor.preferences).click()
  await expect.poll(() => missing(world, hosts.performance)).toEqual([])
  await settle(visitor)
  expect(leaks(world, hosts.essential, hosts.performance)).toEqual([])
  expect(pages(world)).toBe(2)
  expect(world.collector.events).toHaveLength(1)

  await visitor.acceptAll()
  for (const host of everyHost) await expect.poll(() => missing(world, host), { message: host }).toEqual([])
  await settle(visitor)
  expect(pages(world)).toBe(3)
  expect(world.collector.events).toHaveLength(2)

  // Taken back it is held at once, and from the next page on by the policy.
  await visitor.withdraw()
  await settle(visitor)
  expect(pages(world)).toBe(3)
  world.server.log.clear()
  await visitor.reload()
  await settle(visitor)
  expect(leaks(world, hosts.essential)).toEqual([])
})

test('a page whose URLs are relative to another host is loaded anew itself', async ({ world }) => {
  world.serve(sealedPage({ body: '<base href="https://stats.example/">' }))
  const visitor = await world.visitor()
  await banner(visitor)
  await visitor.choose('accept-all')
  await expect.poll(() => pages(world)).toBe(2)
  expect(new URL(visitor.page.url()).host).toBe('portal.test')
})

test('a service is honoured apart from its category', async ({ world }) => {
  const visitor = await arriveWarm(world)
  await banner(visitor)
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.decide({ marketing: true, services: { stats: true, ads: false } }))
  await expect.poll(() => missing(world, hosts.performance)).toEqual([])
  await settle(visitor)
  expect(leaks(world, hosts.essential, hosts.performance)).toEqual([])
  expect(pages(world)).toBe(2)
})

test('what scripts and markup of the page itself do is not disturbed, and the page works without script', async ({ world }) => {
  world.serve(sealedPage({
    body: `<script>window.inline = eval('1 + 1')</script><img id="data" alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
<img id="sub" alt="" src="https://static.portal.test/a.gif"><script>
new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => { window.worked = true }
fetch('/api/lobby').then((answer) => answer.json()).then(() => { window.fetched = true })</script>`,
  }))
  const visitor = await world.visitor()
  await banner(visitor)
  await expect.poll(() => visitor.page.evaluate(() => {
    const { inline, worked, fetched, app } = window as never as Record<string, unknown>
    const widths = ['data', 'sub'].map((id) => (document.getElementById(id) as HTMLImageElement).naturalWidth)
    return { inline, worked, fetched, app, widths }
  })).toEqual({ inline: 2, worked: true, fetched: true, app: true, widths: [1, 1] })
  expect(visitor.errors()).toEqual([])

  const plain = await world.visitor({ javaScriptEnabled: false })
  await plain.open()
  expect(await plain.page.locator('#after').innerText()).toBe('Play now')
})

test('a form that is filled in, a busy region and defer() are not disturbed: a notice offers the reload', async ({ world }) => {
  world.serve(sealedPage({ body: '<form><input id="name" aria-label="Name"></form>' }))
  const visitor = await world.visitor()
  await banner(visitor)
  await visitor.page.fill('#name', 'Ayu')
  await visitor.choose('accept-all')
  await notice(visitor).getByRole('button', { name: 'Reload now' }).waitFor()
  expect(await notice(visitor).getAttribute('aria-live')).toBe('polite')
  await settle(visitor)
  expect(pages(world)).toBe(1)
  expect(await visitor.page.inputValue('#name')).toBe('Ayu')
  await notice(visitor).getByRole('button', { name: 'Later' }).click()
  expect(await notice(visitor).count()).toBe(0)

  for (const disturb of ['document.body.setAttribute("data-izin-busy", "")', 'izin.defer(new Promise(() => {}))']) {
    const other = await world.visitor()
    await banner(other)
    world.server.log.clear()
    await other.page.evaluate(disturb)
    await other.acceptAll()
    await notice(other).getByRole('button', { name: 'Reload now' }).click()
    await expect.poll(() => pages(world)).toBe(1)
    // The page before it stands until the new one has come.
    await expect.poll(() => notice(other).count()).toBe(0)
    await other.page.waitForFunction(() => (window as unknown as IzinWindow).izin.getState().status === 'decided')
  }
})

test('a page that answers a post is not posted again, and the notice speaks Indonesian', async ({ world }) => {
  world.serve(sealedPage({ lang: 'id', body: '<form method="post" action="/cashier"><button id="pay">Bayar</button></form>' }))
  const visitor = await world.visitor()
  await banner(visitor)
  await visitor.page.click('#pay')
  await visitor.page.waitForURL('**/cashier')
  await visitor.choose('accept-all')
  await notice(visitor).getByRole('button', { name: 'Muat ulang' }).waitFor()
  await settle(visitor)
  expect(pages(world)).toBe(2)
  await notice(visitor).getByRole('button', { name: 'Muat ulang' }).click()
  await expect.poll(() => pages(world)).toBe(3)
  expect(world.server.log.of(isPage).map(({ method }) => method)).toEqual(['GET', 'POST', 'GET'])
})

test('where the choice cannot be stored nothing is reloaded, and the console says why', async ({ world }) => {
  world.serve(sealedPage())
  const visitor = await world.visitor()
  await visitor.context.addInitScript(() => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} }))
  await banner(visitor)
  await visitor.choose('accept-all')
  await settle(visitor)
  expect(pages(world)).toBe(1)
  expect(visitor.errors().join()).toContain('sealed: not stored')
})

test('a page whose own code accepts, and whose server takes the cookie away, is reloaded once and no more', async ({ world }) => {
  world.serve(sealedPage({
    first: `<script>document.cookie = '__Host-izin=; max-age=0; path=/; secure'</script>${barrier.html}`,
    head: '<script>izin.push((consent) => consent.acceptAll())</script>',
  }))
  const visitor = await world.visitor()
  await visitor.open()
  await notice(visitor).waitFor()
  await settle(visitor)
  expect(pages(world)).toBe(2)
})

test('the place on the page survives the reload, and so does the fragment of a page that routes by it', async ({ world }) => {
  world.serve(sealedPage())
  const visitor = await world.visitor()
  await visitor.open('/lobby#/games')
  await visitor.banner.waitFor()
  await visitor.page.evaluate(() => scrollTo(0, 500))
  await decide(visitor, { performance: true })
  await expect.poll(() => pages(world)).toBe(2)
  await visitor.page.waitForFunction(() => scrollY === 500)
  expect(visitor.page.url()).toMatch(/\/lobby#\/games$/)

  await visitor.open('/other?a=1')
  await visitor.page.evaluate(() => scrollTo(0, 300))
  await visitor.acceptAll()
  await expect.poll(() => pages(world)).toBe(4)
  await visitor.page.waitForFunction(() => scrollY === 300)
  expect(visitor.page.url()).toMatch(/\/other\?a=1$/)
})

test('without the barrier one line says what to paste', async ({ world }) => {
  world.serve(sealedPage({ first: '' }))
  const visitor = await world.visitor()
  await banner(visitor)
  expect(visitor.errors().filter((text) => text.includes('izin sealed'))).toHaveLength(1)
})

test('under a strict policy its hash lets it run, and under Trusted Types its own policy name', async ({ world }) => {
  const nonce = 'cG9ydGFsLXRlc3Qtbm9uY2U'
  const strict = `script-src 'nonce-${nonce}' '${barrier.hash}' 'strict-dynamic'; base-uri 'none'`
  const typed = `${strict}; require-trusted-types-for 'script'; trusted-types izin izin-barrier`
  for (const policy of [strict, typed]) {
    world.serve(sealedPage({ nonce, headers: { 'content-security-policy': policy }, body: `<img alt="" src="https://${hosts.marketing}/img">` }))
    const visitor = await world.visitor()
    await banner(visitor)
    await settle(visitor)
    expect(leaks(world)).toEqual([])
    expect(visitor.errors().filter((text) => /izin/i.test(text))).toEqual([])
    await visitor.choose('accept-all')
    await expect.poll(() => world.server.count(`${hosts.marketing}/img`)).toBe(1)
    await visitor.context.close()
    world.startRound()
  }
})
