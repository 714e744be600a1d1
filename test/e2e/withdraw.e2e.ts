import { expect } from 'vitest'
import { arriveAfterProof, expectNothing, expectTracked, limitedVendors, thirdPartyRequests } from './harness/leaving.js'
import { everyVendor } from './harness/page.js'
import { test, type World } from './harness/test.js'
import { findVendors, vendors } from './harness/vendors.js'
import type { Visitor } from './harness/visitor.js'

const tracesOf = async (visitor: Visitor) => {
  const names = [...(await visitor.cookieNames()), ...(await visitor.storageKeys())]
  const known = vendors.flatMap(({ cookies, storage }) => [...cookies, ...storage])
  return names.filter((name) => known.some((own) => own.test(name)))
}

async function accepted(world: World, page: Parameters<typeof arriveAfterProof>[1]): Promise<Visitor> {
  const visitor = await arriveAfterProof(world, page)
  await visitor.open()
  await visitor.choose('accept-all')
  await expectTracked(world, visitor, findVendors(...(page.vendors ?? [])))
  await visitor.page.waitForTimeout(500)
  world.server.log.clear()
  return visitor
}

const control = '<button id="take-back" data-izin-action="withdraw">Withdraw consent</button>'

test('taking back clears the known cookies and keys and silences every vendor', async ({ world }) => {
  const visitor = await accepted(world, { vendors: everyVendor, body: control })
  expect(await tracesOf(visitor)).not.toEqual([])
  await visitor.page.click('#take-back')
  await expect.poll(() => visitor.allows('marketing')).toBe(false)
  await visitor.scroll()
  await visitor.page.evaluate(() => history.pushState({}, '', '/games/7'))
  await visitor.page.waitForTimeout(2_000)
  expect(thirdPartyRequests(world)).toEqual([])
  await expect.poll(() => tracesOf(visitor)).toEqual([])
})

async function reloadedAfterWithdrawal(world: World, page: Parameters<typeof accepted>[1]): Promise<void> {
  const visitor = await accepted(world, page)
  await visitor.page.click('#take-back')
  await expect.poll(() => visitor.allows('marketing')).toBe(false)
  await visitor.page.waitForTimeout(500)
  world.server.log.clear()
  await visitor.reload()
  await visitor.page.waitForTimeout(1_000)
}

test('after a withdrawal the next page is silent over connections that are still open, but for the named limits', async ({ world }) => {
  await reloadedAfterWithdrawal(world, { vendors: everyVendor, body: control })
  expect(thirdPartyRequests(world).filter((request) => !limitedVendors.some((vendor) => request.includes(vendor)))).toEqual([])
})

test('after a withdrawal declared images and frames are silent too, over connections that are still open', async ({ world }) => {
  const declared = `
    <img alt="" data-izin="marketing" data-izin-src="https://px.ads.linkedin.com/collect/?pid=1&fmt=gif">
    <iframe title="Trailer" data-izin="marketing" data-izin-service="youtube" data-izin-src="https://www.youtube.com/embed/a"></iframe>`
  world.serve({ izin: {}, body: control + declared })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('accept-all')
  for (const vendor of ['px.ads.linkedin.com', 'www.youtube.com/embed/']) await expect.poll(() => world.server.count(vendor)).toBeGreaterThan(0)
  await visitor.page.click('#take-back')
  await expect.poll(() => visitor.allows('marketing')).toBe(false)
  world.server.log.clear()
  await visitor.reload()
  await visitor.page.waitForTimeout(1_000)
  expect(thirdPartyRequests(world)).toEqual([])
})

test('without a withdrawal the same activity does reach the vendors', async ({ world }) => {
  const visitor = await accepted(world, { vendors: ['ga4', 'meta-pixel', 'hotjar', 'tiktok'], body: control })
  await visitor.scroll()
  await expect.poll(() => new Set(thirdPartyRequests(world)).size).toBeGreaterThanOrEqual(4)
})

test('taking back one category leaves the other at work', async ({ world }) => {
  const visitor = await accepted(world, { vendors: ['ga4', 'meta-pixel'] })
  await visitor.withdraw('marketing')
  await expect.poll(async () => (await visitor.cookieNames()).includes('_fbp')).toBe(false)
  await visitor.scroll()
  await expect.poll(() => world.server.count('www.google-analytics.com')).toBeGreaterThan(0)
  expect(world.server.count('facebook.com')).toBe(0)
  expect(await visitor.cookieNames()).toContain('_ga')
})

test('a choice can be changed in the preferences at any time', async ({ world }) => {
  const visitor = await accepted(world, {
    vendors: ['ga4', 'meta-pixel'], body: '<a href="#" data-izin-action="preferences">Cookie settings</a>',
  })
  await visitor.page.getByText('Cookie settings').click()
  await visitor.preferencesFull()
  expect(await visitor.switchFor('marketing').isChecked()).toBe(true)
  await visitor.switchFor('marketing').uncheck()
  await visitor.switchFor('performance').uncheck()
  await visitor.button('save', visitor.preferences).click()
  await visitor.preferences.waitFor({ state: 'hidden' })
  await expect.poll(() => tracesOf(visitor)).toEqual([])
  await visitor.scroll()
  await expectNothing(world, visitor)
})
