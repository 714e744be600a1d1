import { expect } from 'vitest'
import { arriveAfterProof, expectTracked, thirdPartyRequests } from './harness/leaving.js'
import { everyVendor } from './harness/page.js'
import { test, type World } from './harness/test.js'
import { contacts, vendors, vendorsOf } from './harness/vendors.js'

const timesLoaded = (count: (library: string) => number) =>
  Object.fromEntries(vendors.map(({ id, library }) => [id, count(library)]))
/** Google's own word for it in each hit: `G1`, then ads, then analytics. */
const consentSent = (world: World) =>
  world.server.log.of('www.google-analytics.com').map(({ path }) => /gcs=(\w+)/.exec(path)?.[1])

const once = Object.fromEntries(vendors.map(({ id }) => [id, 1]))

test('accepting all starts every vendor, each exactly once, without a reload', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: everyVendor })
  await visitor.open()
  await visitor.choose('accept-all')
  await expectTracked(world, visitor, vendors)
  await visitor.page.waitForTimeout(500)
  expect(timesLoaded((library) => world.server.count(library))).toEqual(once)
  expect(world.server.count('portal.test/app.js')).toBe(1)
})

test('on the next page there is no banner, no file of the interface, and every vendor once', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: everyVendor })
  await visitor.open()
  await visitor.choose('accept-all')
  await expectTracked(world, visitor, vendors)
  world.server.log.clear()
  await visitor.reload()
  await expectTracked(world, visitor, vendors)
  await visitor.page.waitForTimeout(500)
  expect(timesLoaded((library) => world.server.count(library))).toEqual(once)
  expect(world.server.log.urls('portal.test/izin/')).toEqual(['portal.test/izin/izin.js'])
  expect(await visitor.banner.count()).toBe(0)
})

test('performance alone starts the vendors of performance and no other', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: everyVendor })
  await visitor.open()
  await visitor.openPreferences()
  await visitor.switchFor('performance').check()
  await visitor.button('save', visitor.preferences).click()
  await expectTracked(world, visitor, vendorsOf('performance'))
  await visitor.page.waitForTimeout(1_000)
  const marketing = world.server.log.requests
    .filter(({ host, path }) => vendorsOf('marketing').some((vendor) => contacts(vendor, host, path)))
  expect(marketing.map(({ host, path }) => host + path)).toEqual([])
  const names = await visitor.cookieNames()
  const ownCookies = vendorsOf('marketing').flatMap(({ cookies }) => cookies)
  expect(names.filter((name) => ownCookies.some((own) => own.test(name)))).toEqual([])
  expect(world.collector.events).toMatchObject([{ action: 'save', source: 'preferences' }])
})

test('Google is told before its tag runs: denied by default, granted by the choice', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: ['ga4', 'gtm'] })
  await visitor.open()
  await visitor.banner.waitFor()
  const first = await visitor.page.evaluate(() => {
    const { dataLayer } = window as unknown as { dataLayer: ArrayLike<unknown>[] }
    return Array.from(dataLayer[0] ?? [])
  })
  expect(first).toMatchObject(['consent', 'default', {
    ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied',
    functionality_storage: expect.any(String), personalization_storage: 'denied', security_storage: 'granted',
  }])
  await visitor.choose('accept-all')
  await expect.poll(() => consentSent(world)).toEqual(['G111'])
})

test('Google is told what was refused when only performance is allowed', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: ['ga4'] })
  await visitor.open()
  await visitor.openPreferences()
  await visitor.switchFor('performance').check()
  await visitor.button('save', visitor.preferences).click()
  await expect.poll(() => consentSent(world)).toEqual(['G101'])
})

test('the preferences preselect nothing, and closing them decides nothing', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: ['ga4', 'meta-pixel'] })
  await visitor.open()
  await visitor.openPreferences()
  expect(await visitor.switchFor('performance').isChecked()).toBe(false)
  expect(await visitor.switchFor('marketing').isChecked()).toBe(false)
  await visitor.switchFor('marketing').check()
  await visitor.page.keyboard.press('Escape')
  await visitor.preferences.waitFor({ state: 'hidden' })
  await visitor.page.waitForTimeout(500)
  expect((await visitor.state()).status).toBe('undecided')
  expect(thirdPartyRequests(world)).toEqual([])
  await visitor.page.locator('[data-izin-action=preferences]').first().waitFor()
})

test('what is declared in the parser’s shadow trees starts too, on this page and the next', async ({ world }) => {
  const pixel = 'https://www.facebook.com/in-shadow'
  world.serve({ izin: {}, body: `<div><template shadowrootmode="open"><img alt="" data-izin="marketing" data-izin-src="${pixel}"></template></div>` })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  expect(world.server.count('www.facebook.com')).toBe(0)
  await visitor.choose('accept-all')
  await expect.poll(() => world.server.count('www.facebook.com')).toBe(1)
  await visitor.reload()
  await expect.poll(() => world.server.count('www.facebook.com')).toBe(2)
})
