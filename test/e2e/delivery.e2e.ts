import { expect } from 'vitest'
import { collectorPath } from './harness/collector.js'
import { siteHost } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const attempts = (world: World) => world.server.count(siteHost + collectorPath)

test('a decision made while the backend is down is delivered when it is back, and stored once', async ({ world }) => {
  world.serve({ izin: {} })
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
  expect(world.collector.events).toMatchObject([{ action: 'accept_all', seq: 0 }])
})

test('while the backend is down the choice takes effect all the same', async ({ world }) => {
  world.serve({ izin: {}, vendors: ['ga4'] })
  world.collector.down = true
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('accept-all')
  await expect.poll(() => world.server.count('www.google-analytics.com')).toBe(1)
})

/** The browser closes the tab as soon as it has handed over the click: the page gets no time of its own. */
async function clickAndCloseTab(visitor: Visitor) {
  const box = await visitor.button('accept-all').boundingBox()
  if (!box) throw new Error('The button has no box.')
  const session = await visitor.context.newCDPSession(visitor.page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' })
  const closed = visitor.page.waitForEvent('close')
  const released = session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' })
  await released
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

for (const backend of ['up', 'down'] as const) {
  test(`a tab closed right after the click loses nothing: backend ${backend}`, async ({ world }) => {
    world.serve({ izin: {} })
    world.collector.down = backend === 'down'
    const visitor = await world.visitor()
    await visitor.open()
    await visitor.button('accept-all').waitFor()
    await visitor.page.waitForTimeout(600)
    await clickAndCloseTab(visitor)
    if (backend === 'down') expect(world.collector.events).toEqual([])
    await expectDeliveredOnNextVisit(world, visitor)
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

test('nothing is sent to the backend before a decision', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.scroll()
  await visitor.reload()
  await visitor.banner.waitFor()
  await visitor.page.waitForTimeout(500)
  expect(attempts(world)).toBe(0)
})
