import { expect } from 'vitest'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

/** Sums what moved, whether after a click or not. */
const watchShifts = (visitor: Visitor) =>
  visitor.context.addInitScript(() => {
    const page = window as unknown as { shifted: number }
    page.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) page.shifted += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })

const shifted = async (visitor: Visitor) => {
  await visitor.page.waitForTimeout(300)
  return visitor.page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}

test('a block that pushes the page down is seen as a shift', async ({ world }) => {
  world.serve({})
  const visitor = await world.visitor()
  await watchShifts(visitor)
  await visitor.open()
  await visitor.page.waitForTimeout(300)
  await visitor.page.evaluate(() => {
    const block = document.createElement('div')
    block.style.height = '200px'
    document.body.prepend(block)
  })
  expect(await shifted(visitor)).toBeGreaterThan(0)
})

const devices = { desktop: { width: 1280, height: 720 }, phone: { width: 360, height: 640 } }

for (const [device, viewport] of Object.entries(devices)) {
  test(`banner, placeholder and choice move nothing on a ${device}`, async ({ world }) => {
    world.serve({ izin: {}, vendors: ['youtube', 'ga4'] })
    const visitor = await world.visitor({ viewport })
    await watchShifts(visitor)
    await visitor.open()
    await visitor.banner.waitFor()
    await visitor.page.locator('izin-placeholder').waitFor()
    expect(await shifted(visitor)).toBe(0)
    await visitor.openPreferences()
    await visitor.button('accept-all', visitor.preferences).click()
    await visitor.preferences.waitFor({ state: 'hidden' })
    await visitor.page.locator('izin-placeholder').waitFor({ state: 'detached' })
    expect(await shifted(visitor)).toBe(0)
    await visitor.reload()
    expect(await shifted(visitor)).toBe(0)
  })
}

test('the banner fits a phone, leaves the page in sight and its buttons are large enough', async ({ world }) => {
  world.serve({ izin: {}, lang: 'id' })
  const visitor = await world.visitor({ viewport: { width: 320, height: 568 } })
  await visitor.open()
  await visitor.banner.waitFor()
  const banner = (await visitor.banner.boundingBox())!
  expect(banner.width).toBeLessThanOrEqual(320)
  expect(banner.height).toBeLessThanOrEqual(568 * 0.75)
  for (const action of ['accept-all', 'reject-all', 'preferences'] as const) {
    const box = (await visitor.button(action).boundingBox())!
    expect(Math.min(box.width, box.height), action).toBeGreaterThanOrEqual(44)
  }
  expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('accepting and refusing weigh the same', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  const look = (action: 'accept-all' | 'reject-all') =>
    visitor.button(action).evaluate((button) => {
      const { backgroundColor, color, fontSize, fontWeight, borderColor, padding } = getComputedStyle(button)
      return { backgroundColor, color, fontSize, fontWeight, borderColor, padding, height: button.clientHeight }
    })
  expect(await look('reject-all')).toEqual(await look('accept-all'))
})
