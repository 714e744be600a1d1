import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { collectorPath } from './harness/collector.js'
import { siteHost } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const waitingKeys = ({ page }: Visitor) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('izin:o:')))
const attempts = (world: World) => world.server.count(siteHost + collectorPath)

test('a decision made while the backend is down is delivered when it is back, and stored once, with the time it took', async ({ world }) => {
  world.serve({ izin: { config: { counters: true } } })
  world.collector.down = true
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('accept-all')
  await expect.poll(() => attempts(world)).toBeGreaterThanOrEqual(1)
  await visitor.page.waitForTimeout(500)
  expect(world.collector.events).toEqual([])
  world.collector.down = false
  await expect.poll(() => world.collector.events.length, { timeout: 20_000 }).toBe(1)
  await visitor.reload()
  await visitor.page.waitForTimeout(1_000)
  expect(world.collector.events).toMatchObject([{ action: 'accept_all', seq: 0, ext: { decideMs: expect.any(Number) } }])
  expect(Number(world.collector.events[0]!.ext!['decideMs']) % 100).toBe(0)
})

test('while the backend is down the choice takes effect all the same', async ({ world }) => {
  world.serve({ izin: {}, vendors: ['ga4'] })
  world.collector.down = true
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('accept-all')
  await expect.poll(() => world.server.count('www.google-analytics.com')).toBe(1)
})

/** The browser closes the tab so long after it has handed over the click; at 0 ms the page gets no time of its own. */
async function clickAndCloseTab(visitor: Visitor, delay: number) {
  const box = await visitor.button('accept-all').boundingBox()
  if (!box) throw new Error('The button has no box.')
  const session = await visitor.context.newCDPSession(visitor.page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' })
  const closed = visitor.page.waitForEvent('close')
  const released = session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' })
  await released
  if (delay > 0) await wait(delay)
  session.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {})
  await closed
}

async function expectDeliveredOnNextVisit(world: World, visitor: Visitor) {
  world.collector.down = false
  const next = await visitor.newTab()
  await next.open()
  await expect.poll(() => world.collector.events.length, { timeout: 20_000 }).toBe(1)
  expect((await next.state()).grants).toMatchObject({ performance: true, marketing: true })
  expect(await next.banner.count()).toBe(0)
  expect(world.collector.events).toMatchObject([{ action: 'accept_all', trusted: true }])
}

for (const [backend, delays] of [['up', [0, 50]], ['down', [0, 5, 50]]] as const) {
  test(`a tab closed ${delays.join(', ')} ms after the click loses nothing: backend ${backend}`, async ({ world }) => {
    world.serve({ izin: {} })
    world.collector.down = backend === 'down'
    const visitors = await Promise.all(delays.map(async (delay) => {
      const visitor = await world.visitor()
      await visitor.open()
      await visitor.button('accept-all').waitFor()
      await visitor.page.waitForTimeout(600)
      await clickAndCloseTab(visitor, delay)
      return visitor
    }))
    if (backend === 'down') expect(world.collector.events).toEqual([])
    world.collector.down = false
    const states = await Promise.all(visitors.map(async (visitor) => {
      const next = await visitor.newTab()
      await next.open()
      await expect.poll(() => waitingKeys(next), { timeout: 20_000 }).toEqual([])
      return next.state()
    }))
    for (const { grants } of states) expect(grants).toMatchObject({ performance: true, marketing: true })
    expect(world.collector.events.map(({ action, seq, trusted }) => [action, seq, trusted])).toEqual(visitors.map(() => ['accept_all', 0, true]))
    expect(new Set(world.collector.events.map(({ cid }) => cid)).size).toBe(delays.length)
  })
}

test('a tab that closes itself in the task of the click loses nothing', async ({ world }) => {
  world.serve({ izin: {} })
  world.collector.down = true
  const opener = await world.visitor()
  await opener.open('/privacy')
  const popup = opener.page.waitForEvent('popup')
  await opener.page.evaluate(() => void open('/', '_blank'))
  const page = await popup
  const accept = page.locator('izin-root [part=banner] [data-izin-action=accept-all]')
  await accept.waitFor()
  await page.waitForTimeout(600)
  await page.evaluate(() => addEventListener('click', () => window.close()))
  const closed = page.waitForEvent('close')
  // The page is gone before Playwright has its answer.
  await accept.click({ noWaitAfter: true }).catch(() => {})
  await closed
  await expectDeliveredOnNextVisit(world, opener)
})

test('another tab follows a decision at once', async ({ world }) => {
  world.serve({ izin: {}, vendors: ['ga4'] })
  const here = await world.visitor()
  const there = await here.newTab()
  await here.open()
  await there.open()
  await there.banner.waitFor()
  await here.page.bringToFront()
  await here.choose('accept-all')
  await expect.poll(() => there.allows('marketing'), { timeout: 2_000 }).toBe(true)
  await there.banner.waitFor({ state: 'hidden' })
  await expect.poll(() => world.server.count('www.googletagmanager.com/gtag/js')).toBe(2)
  expect(world.collector.events.length).toBeLessThanOrEqual(1)

  await here.withdraw()
  await expect.poll(() => there.allows('marketing'), { timeout: 2_000 }).toBe(false)
  await expect.poll(() => world.collector.events.map(({ action, seq }) => [action, seq]))
    .toEqual([['accept_all', 0], ['withdraw', 1]])
})

test('nothing is sent to the backend before a decision, and of a refusal only a count, where the site counts them', async ({ world }) => {
  world.serve({ izin: { config: { refusals: 'count' } } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.scroll()
  await visitor.reload()
  await visitor.banner.waitFor()
  await visitor.page.waitForTimeout(500)
  expect(attempts(world)).toBe(0)
  await visitor.choose('reject-all')
  await expect.poll(() => world.collector.counters).toMatchObject([{ type: 'refused' }])
  await visitor.reload()
  expect(await visitor.state()).toMatchObject({ status: 'decided', surface: 'none', record: { id: '' } })
  expect(world.collector.events).toEqual([])
})

test('503 for half a minute: five tries, then the next page brings it', async ({ world }) => {
  world.serve({ izin: {} })
  world.collector.down = true
  const visitor = await world.visitor()
  // The page's own timers, run ahead: half a minute of a test would show no more.
  await visitor.page.clock.install()
  await visitor.open()
  await visitor.acceptAll()
  for (const tries of [1, 2, 3, 4, 5, 5, 5]) {
    await expect.poll(() => attempts(world)).toBe(tries)
    await visitor.page.clock.fastForward(16_000)
  }
  expect(world.collector.events).toEqual([])
  world.collector.down = false
  await visitor.reload()
  await expect.poll(() => world.collector.events.length).toBe(1)
  await expect.poll(() => waitingKeys(visitor)).toEqual([])
  expect(attempts(world)).toBe(6)
})

test('a decision made offline waits for the network: the next page has it', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.context.setOffline(true)
  await visitor.acceptAll()
  await visitor.page.waitForTimeout(300)
  expect(await waitingKeys(visitor)).toHaveLength(1)
  await visitor.page.close()
  await visitor.context.setOffline(false)
  expect(attempts(world)).toBe(0)
  await expectOneOf(world, await visitor.newTab())
})

async function expectOneOf(world: World, visitor: Visitor) {
  await visitor.open()
  await expect.poll(() => waitingKeys(visitor)).toEqual([])
  expect(world.collector.events.map(({ action }) => action)).toEqual(['accept_all'])
}

for (const locks of ['with', 'without'] as const) {
  test(`two tabs that send at once, ${locks} locks, bring each decision once`, async ({ world }) => {
    world.serve({ izin: {} })
    world.collector.down = true
    const here = await world.visitor()
    // Of the prototype: so a browser without locks, or a page on plain http, looks.
    if (locks === 'without') await here.context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'locks'))
    const there = await here.newTab()
    await Promise.all([here.open(), there.open()])
    expect(await here.page.evaluate(() => 'locks' in navigator)).toBe(locks === 'with')
    await here.acceptAll()
    await expect.poll(() => there.allows('marketing')).toBe(true)
    await there.withdraw()
    await expect.poll(() => attempts(world)).toBeGreaterThanOrEqual(2)
    world.collector.down = false
    await Promise.all([here, there].map(({ page }) => page.evaluate(() => dispatchEvent(new Event('online')))))
    await expect.poll(() => waitingKeys(here), { timeout: 20_000 }).toEqual([])
    const rows = world.collector.events.map(({ action, seq }) => [seq, action]).sort()
    expect(rows).toEqual([[0, 'accept_all'], [1, 'withdraw']])
  })
}

test('storage denied, storage full, and an answer lost after the commit: each decision is there once', async ({ world }) => {
  world.serve({ izin: {} })
  world.collector.mute = true
  const [denied, full, plain] = await Promise.all([world.visitor(), world.visitor(), world.visitor()])
  await denied.context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })
  })
  await Promise.all([denied, full, plain].map((visitor) => visitor.open()))
  await full.page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (;;) localStorage.setItem(`fill-${size}-${localStorage.length}`, 'x'.repeat(size))
      } catch { /* full of this size */ }
    }
  })
  await Promise.all([denied, full, plain].map((visitor) => visitor.acceptAll()))
  await expect.poll(() => world.collector.events.length).toBe(3)
  expect([await waitingKeys(full), (await waitingKeys(plain)).length]).toEqual([[], 1])
  // Nobody has heard that they are stored: they come again.
  const before = attempts(world)
  world.collector.mute = false
  await expect.poll(() => attempts(world), { timeout: 20_000 }).toBeGreaterThanOrEqual(before + 3)
  await expect.poll(() => waitingKeys(plain)).toEqual([])
  expect(world.collector.events.map(({ action, seq }) => [action, seq])).toEqual([['accept_all', 0], ['accept_all', 0], ['accept_all', 0]])
})

test('a page that comes back out of the back/forward cache sends what it could not when it left', async ({ world }) => {
  // Playwright turns the cache off; the headless shell has none (its reason is "masked"); a page that says no-store is kept out.
  world.serve({ izin: {}, headers: { 'cache-control': 'no-cache' } })
  world.collector.down = true
  const visitor = await world.visitorWithProfile('', { ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  try {
    await visitor.open()
    await visitor.page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
    await visitor.acceptAll()
    await expect.poll(() => attempts(world)).toBeGreaterThanOrEqual(1)
    // Of this page nothing of ours knows.
    await visitor.open('/privacy')
    world.collector.down = false
    await visitor.page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => visitor.page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true)
    await expect.poll(() => waitingKeys(visitor), { timeout: 20_000 }).toEqual([])
    expect(world.collector.events.map(({ action }) => action)).toEqual(['accept_all'])
  } finally {
    await visitor.context.close()
  }
})
