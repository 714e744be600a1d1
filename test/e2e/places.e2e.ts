import { expect } from 'vitest'
import { violations } from './harness/axe.js'
import { arriveAfterProof, expectAtWork, expectNothing, expectTracked, thirdPartyRequests } from './harness/leaving.js'
import type { Install, PageOptions } from './harness/page.js'
import { test, type World } from './harness/test.js'
import { findVendors } from './harness/vendors.js'
import type { Visitor } from './harness/visitor.js'

const tags = ['ga4', 'meta-pixel'] as const satisfies PageOptions['vendors']
const named = ['google-analytics', 'meta-pixel']
const marketing = /facebook\.(net|com)/

const inPlace = (jurisdiction: string, config: object = {}): Install =>
  ({ attributes: { 'data-jurisdiction': jurisdiction }, config: { services: named, ...config } })
/** As `policies` brings a place that the script tag does not carry. */
const japan = { id: 'jp', places: ['JP'], model: 'notice', onByDefault: ['performance'], firstLayer: ['notice', 'settings'] }
const italy = { id: 'it', places: ['IT'], closeRefuses: true }

/** In front of a page that tracks without Izin, in this place. */
const arrive = (world: World, izin: Install) => arriveAfterProof(world, { vendors: tags, izin })

const openByWayBack = async (visitor: Visitor) => {
  await visitor.wayBack.click()
  await visitor.preferencesFull()
}
const switches = async (visitor: Visitor) =>
  [await visitor.switchFor('performance').isChecked(), await visitor.switchFor('marketing').isChecked()]
const heard = (visitor: Visitor) => visitor.page.locator('izin-root [role=status]').allTextContents()

test('in California vendors load, no banner comes, and the law’s link opts out in one click (CA-04, CA-05)', async ({ world }) => {
  const visitor = await arrive(world, inPlace('US-CA'))
  await visitor.open()
  await expectTracked(world, visitor, findVendors(...tags))
  expect(await visitor.banner.count()).toBe(0)
  expect(await visitor.wayBack.textContent()).toBe('Your Privacy Choices')
  expect(await visitor.wayBack.locator('svg path').count()).toBe(4)
  expect((await visitor.wayBack.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  expect(await violations(visitor)).toEqual([])
  await openByWayBack(visitor)
  expect(await switches(visitor)).toEqual([true, true])
  expect(await violations(visitor)).toEqual([])

  await visitor.button('reject-all', visitor.preferences).click()
  await visitor.preferences.waitFor({ state: 'hidden' })
  await visitor.page.waitForTimeout(500)
  world.server.log.clear()
  await visitor.scroll()
  await expectNothing(world, visitor)
  await expect.poll(() => visitor.wayBack.textContent()).toBe('Your Privacy ChoicesOpt-out request honored')
  expect(await violations(visitor)).toEqual([])
  await visitor.reload()
  await visitor.wayBack.waitFor()
  await expectNothing(world, visitor)
})

test('in California a browser’s signal is the opt-out before anything loads, is shown and heard, and can be overridden (CA-01, CA-02, CA-03)', async ({ world }) => {
  const visitor = await arrive(world, inPlace('US-CA'))
  await visitor.sendGpc()
  await visitor.open()
  await expect.poll(() => heard(visitor)).toContain('Opt-out request honored')
  await expect.poll(() => visitor.wayBack.textContent()).toBe('Your Privacy ChoicesOpt-out request honored')
  await expectAtWork(world, findVendors('ga4'))
  await visitor.page.waitForTimeout(1_000)
  expect(world.server.count(marketing)).toBe(0)
  expect((await visitor.state()).record).toBeUndefined()
  expect(await violations(visitor)).toEqual([])
  await openByWayBack(visitor)
  expect(await switches(visitor)).toEqual([true, false])
  await visitor.preferences.getByText(/^Opt-out request honored:/).waitFor()
  expect(await violations(visitor)).toEqual([])

  await visitor.switchFor('marketing').click()
  await visitor.button('save', visitor.preferences).click()
  await expectAtWork(world, findVendors('meta-pixel'))
  await expect.poll(() => visitor.wayBack.textContent()).toBe('Your Privacy Choices')
  await openByWayBack(visitor)
  await visitor.preferences.getByText(/You allowed Marketing on this site all the same/).waitFor()
})

test('asked for its first layer, an opt-out place shows one that opts out', async ({ world }) => {
  world.serve({ izin: inPlace('US-CA') })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.wayBack.waitFor()
  await visitor.page.evaluate(() => (window as unknown as { izin: { open(surface: string): void } }).izin.open('banner'))
  await visitor.banner.getByRole('button', { name: 'Opt out of all' }).waitFor()
  expect(await violations(visitor)).toEqual([])
  await visitor.choose('reject-all')
  expect(await visitor.state()).toMatchObject({ grants: { performance: false, marketing: false } })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a notice is shown once, and closing it records nothing: ${colorScheme} (JP-01)`, async ({ world }) => {
    world.serve({ izin: inPlace('JP', { policies: [japan] }), vendors: tags })
    const visitor = await world.visitor({ colorScheme })
    await visitor.open()
    await visitor.banner.getByText(/for: Essential and Performance\. Off until you allow it: Marketing\./).waitFor()
    await expectAtWork(world, findVendors('ga4'))
    expect(await violations(visitor)).toEqual([])
    await visitor.button('close').click()
    await visitor.banner.waitFor({ state: 'hidden' })
    await visitor.wayBack.waitFor()
    expect((await visitor.state()).record).toBeUndefined()
    expect((await visitor.cookieNames()).filter((name) => name.includes('izin'))).toEqual([])
    expect(world.collector.events).toEqual([])

    await visitor.reload()
    await visitor.wayBack.waitFor()
    await visitor.page.waitForTimeout(500)
    expect(await visitor.banner.count()).toBe(0)
    expect(world.server.count(marketing)).toBe(0)
  })
}

test('a child in Indonesia is not asked, cannot allow, and is told why (ID-07)', async ({ world }) => {
  const visitor = await arrive(world, inPlace('ID', { minor: true }))
  await visitor.open()
  await openByWayBack(visitor)
  expect(await visitor.banner.count()).toBe(0)
  expect(await visitor.switchFor('performance').isDisabled()).toBe(true)
  expect(await visitor.preferences.getByText('Not available to people under 18.').count()).toBe(2)
  expect(await violations(visitor)).toEqual([])
  await visitor.button('accept-all', visitor.preferences).click()
  await expect.poll(() => heard(visitor)).toContain('Choices saved. Performance: off, Marketing: off.')
  await expectNothing(world, visitor)
  await visitor.reload()
  await expectNothing(world, visitor)
})

test('where an age could not be checked only the rest is asked (ID-07)', async ({ world }) => {
  world.serve({ izin: inPlace('ID', { minor: 'unknown' }), vendors: tags })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.getByText('Marketing: Stays off, because your age could not be checked.').waitFor()
  expect(await violations(visitor)).toEqual([])
  await visitor.choose('accept-all')
  await expectAtWork(world, findVendors('ga4'))
  expect(await visitor.state()).toMatchObject({ grants: { performance: true, marketing: false } })
  expect(world.server.count(marketing)).toBe(0)
})

test('in Italy the cross is the refusal: recorded, kept, and seen (IT-01, IT-02)', async ({ world }) => {
  const visitor = await arrive(world, inPlace('IT', { policies: [italy] }))
  await visitor.open()
  const cross = visitor.banner.getByRole('button', { name: 'Close and reject' })
  await cross.waitFor()
  const box = (await cross.boundingBox())!
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  expect(await violations(visitor)).toEqual([])
  await cross.click()
  await visitor.banner.waitFor({ state: 'hidden' })
  await expect.poll(() => world.collector.events).toMatchObject([{ action: 'reject_all', source: 'banner', trusted: true }])
  await expectNothing(world, visitor)
  await visitor.reload()
  await expect.poll(() => visitor.wayBack.textContent()).toBe('Privacy choicesRefused')
  await expectNothing(world, visitor)
  expect(await visitor.banner.count()).toBe(0)
})

for (const action of ['accept-all', 'reject-all'] as const) {
  test(`a service that is new is asked about alone, and the answer is about no more: ${action} (EU-17)`, async ({ world }) => {
    world.serve({ izin: inPlace('ID'), vendors: ['ga4', 'hotjar'] })
    const visitor = await world.visitor()
    await visitor.open()
    await visitor.choose('accept-all')
    world.serve({ izin: inPlace('ID', { services: [...named, 'hotjar'] }), vendors: ['ga4', 'hotjar'] })
    await visitor.page.waitForTimeout(500)
    world.startRound()
    const next = await visitor.newTab()
    await next.open('/next')
    await next.banner.getByText(/^New or changed since you chose: Hotjar \(Performance\)\./).waitFor()
    expect(await next.banner.locator('.actions button').allTextContents()).toEqual(['Refuse', 'Allow', 'Settings'])
    expect(await violations(next)).toEqual([])
    await next.choose(action)
    expect(await next.state()).toMatchObject({ unanswered: [], grants: { performance: true, marketing: true } })
    expect(await next.allows('performance')).toBe(true)
    await next.reload()
    await next.wayBack.waitFor()
    await next.page.waitForTimeout(500)
    expect(await next.banner.count()).toBe(0)
    expect((await next.state()).record?.services).toEqual(action === 'accept-all' ? {} : { hotjar: false })
  })
}

test('what must be told is one action away, is clean for axe, and leads nowhere unsafe (ID-02, EU-12)', async ({ world }) => {
  world.serve({ izin: inPlace('ID', {
    controller: { email: 'privacy@portal.test', dpo: 'Sari Dewi' },
    complaint: { authority: 'Komdigi', url: 'javascript:alert(1)' },
    transfers: [{ country: 'SG', safeguard: 'Standard clauses' }],
    categories: [{ id: 'performance', basis: 'Consent', data: 'Pages visited', retention: '13 months' }],
    policy: { version: '2026-11', announcedAt: '2098-01-01', effectiveAt: '2099-01-01', summary: { en: 'Ads change.', id: 'Iklan berubah.' } },
  }) })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.getByRole('button', { name: 'Services (2)' }).click()
  await visitor.preferencesFull()
  const text = await visitor.preferences.textContent()
  for (const told of ['Legal basis', 'Pages visited', '13 months', 'Sari Dewi', 'Komdigi', 'Singapore: Standard clauses', 'January 1, 2099. Ads change.']) {
    expect(text).toContain(told)
  }
  expect(await visitor.preferences.locator('a[href^=javascript]').count()).toBe(0)
  expect(await violations(visitor)).toEqual([])
  expect(thirdPartyRequests(world)).toEqual([])
  expect(visitor.errors()).toEqual([])
})
