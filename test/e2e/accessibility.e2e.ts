import { expect } from 'vitest'
import { violations } from './harness/axe.js'
import { thirdPartyRequests } from './harness/leaving.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

test('axe sees into the shadow root: a button without a name is found', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.banner.evaluate((banner) => banner.append(document.createElement('button')))
  expect(await violations(visitor)).toEqual([expect.stringContaining('button-name')])
})

test('banner, placeholder and preferences are clean for axe in Indonesian too', async ({ world }) => {
  world.serve({ izin: {}, lang: 'id', vendors: ['youtube'] })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.page.locator('izin-placeholder').waitFor()
  expect(await violations(visitor)).toEqual([])
  await visitor.openPreferences()
  expect(await violations(visitor)).toEqual([])
})

test('what was found and not declared is clean for axe, and opened by keyboard', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.page.evaluate(() => localStorage.setItem('promo_campaign', '1'))
  await visitor.openPreferences()
  const summary = visitor.preferences.getByText('Found here, not declared (1)')
  await summary.focus()
  await visitor.page.keyboard.press('Enter')
  await visitor.preferences.getByText('promo_campaign').waitFor()
  expect(await violations(visitor)).toEqual([])
})

test('who is behind a service and what it keeps is clean for axe, and fetched when its list is opened by keyboard', async ({ world }) => {
  world.serve({ izin: { config: { services: ['google-analytics', 'meta-pixel'] } } })
  const file = '/izin/izin-services.js'
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.openPreferences()
  expect(world.server.count(({ path }) => path.startsWith(file))).toBe(0)
  for (const summary of await visitor.preferences.getByText('Services (1)').all()) {
    await summary.focus()
    await visitor.page.keyboard.press('Enter')
  }
  await visitor.preferences.getByText('_ga · 2 years').waitFor()
  await visitor.preferences.getByRole('link', { name: 'Meta' }).first().waitFor()
  expect(world.server.count(({ path }) => path.startsWith(file))).toBe(1)
  expect(await violations(visitor)).toEqual([])
})

/** The element that has the focus, through shadow roots. */
const focused = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.getAttribute('data-izin-action') ?? element?.localName ?? ''
  })

async function tabTo(visitor: Visitor, action: string) {
  for (let presses = 0; presses < 20; presses++) {
    await visitor.page.keyboard.press('Tab')
    if ((await focused(visitor)) === action) return
  }
  throw new Error(`Tab never reached ${action}.`)
}

test('a person refuses by keyboard alone', async ({ world }) => {
  world.serve({ izin: {}, body: '<a href="/games">Games</a>' })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  expect(await focused(visitor), 'the banner takes no focus').toBe('body')
  await tabTo(visitor, 'reject-all')
  await visitor.page.keyboard.press('Enter')
  await visitor.banner.waitFor({ state: 'hidden' })
  expect(await visitor.state()).toMatchObject({ status: 'decided', grants: { performance: false, marketing: false } })
})

test('a person chooses in the preferences by keyboard alone, and gets the focus back', async ({ world }) => {
  world.serve({ izin: {}, body: '<button data-izin-action="preferences">Cookie settings</button>' })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  const opener = visitor.page.getByText('Cookie settings')
  await opener.focus()
  await visitor.page.keyboard.press('Enter')
  await visitor.preferencesFull()
  await visitor.switchFor('performance').focus()
  await visitor.page.keyboard.press('Space')
  await tabTo(visitor, 'save')
  await visitor.page.keyboard.press('Enter')
  await visitor.preferences.waitFor({ state: 'hidden' })
  expect(await visitor.state()).toMatchObject({ grants: { performance: true, marketing: false } })
  expect(await focused(visitor)).toBe('preferences')
})

test('the banner speaks the language of the page, also when asked in another', async ({ world }) => {
  world.serve({ izin: {}, lang: 'id' })
  const visitor = await world.visitor({ locale: 'en-GB' })
  await visitor.open()
  const indonesian = await visitor.button('reject-all').textContent()
  world.serve({ izin: {}, lang: 'en' })
  await visitor.reload()
  const english = await visitor.button('reject-all').textContent()
  expect(english).toMatch(/reject|refuse|decline/i)
  expect(indonesian).toMatch(/tolak/i)
})

const declared = `<script type="text/plain" data-izin="marketing" src="https://connect.facebook.net/en_US/fbevents.js"></script>
<iframe title="Trailer" data-izin="marketing" data-izin-src="https://www.youtube.com/embed/a"></iframe>
<img alt="" data-izin="marketing" data-izin-src="https://px.ads.linkedin.com/collect">`

test('without script nothing tracks where tags are declared, by hand or by the rewriter; undeclared ones do (A11Y-26)', async ({ world }) => {
  const vendors = ['meta-pixel', 'linkedin', 'youtube'] as const
  const visit = async (options: Parameters<typeof world.serve>[0]) => {
    world.serve(options)
    const visitor = await world.visitor({ javaScriptEnabled: false })
    await visitor.page.goto('https://portal.test/', { waitUntil: 'load' })
    expect(await visitor.page.locator('#after').innerText()).toBe('Play now')
    const seen = thirdPartyRequests(world)
    world.server.log.clear()
    return seen
  }
  expect((await visit({ vendors })).length).toBeGreaterThan(1)
  expect(await visit({ izin: {}, body: declared })).toEqual([])
  expect(await visit({ izin: { rewritten: true }, vendors })).toEqual([])
})
