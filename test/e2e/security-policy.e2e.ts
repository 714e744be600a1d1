import { expect } from 'vitest'
import { hostileTexts } from '../ui/hostile-texts.js'
import { arriveAfterProof, expectNothing, expectTracked } from './harness/leaving.js'
import type { PageOptions } from './harness/page.js'
import { test, type World } from './harness/test.js'
import { findVendors } from './harness/vendors.js'
import type { IzinWindow } from './harness/visitor.js'

const nonce = 'cG9ydGFsLXRlc3Qtbm9uY2U'
const strict = `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; ` +
  "img-src https: data:; connect-src https:; frame-src https:; base-uri 'none'; object-src 'none'"

const declaredInline = `<script nonce="${nonce}" type="text/plain" data-izin="marketing">
  fetch('https://www.facebook.com/tr/?inline')</script>`

/** Held, asked by every part of the interface, released: the whole way under one policy. */
async function expectWholeWay(world: World, page: PageOptions) {
  const visitor = await arriveAfterProof(world, page)
  world.serve({ ...page, izin: {}, head: declaredInline })
  await visitor.open()
  await visitor.banner.waitFor()
  await expectNothing(world, visitor)

  const background = await visitor.banner.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(background, 'the banner is styled').not.toBe('rgba(0, 0, 0, 0)')
  await visitor.openPreferences()
  await visitor.switchFor('performance').check()
  await visitor.button('accept-all', visitor.preferences).click()
  await expectTracked(world, visitor, findVendors(...(page.vendors ?? [])))
  await expect.poll(() => world.server.count('www.facebook.com/tr/?inline')).toBe(1)
  await expect.poll(() => world.collector.events.length).toBe(1)
  expect(visitor.errors().filter((text) => /izin/i.test(text))).toEqual([])
}

test('all of it works under a strict policy with a nonce', async ({ world }) => {
  await expectWholeWay(world, {
    nonce, vendors: ['ga4', 'gtm', 'meta-pixel', 'hotjar', 'clarity', 'youtube'],
    headers: { 'content-security-policy': strict },
  })
})

test('all of it works under Trusted Types', async ({ world }) => {
  const policy = `${strict}; require-trusted-types-for 'script'; trusted-types izin`
  await expectWholeWay(world, { nonce, vendors: ['ga4', 'youtube'], headers: { 'content-security-policy': policy } })
})

test('Trusted Types still stop a page that writes HTML from text', async ({ world }) => {
  const policy = `${strict}; require-trusted-types-for 'script'; trusted-types izin`
  world.serve({ nonce, izin: {}, headers: { 'content-security-policy': policy } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  const refused = await visitor.page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>'
      return ''
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(refused).toBe('TypeError')
})

/** Any one of these that came to life, or stood as anything but text, would be seen below. */
const worst = `</script><img src=x onerror="hacked=1"><style>*{display:none}</style> {{hacked=1}} \u202e ${Object.values(hostileTexts).join(' ')}`
const hostileConfig = JSON.stringify({
  controller: { name: worst, email: worst, dpo: worst }, complaint: { authority: worst, url: 'javascript:hacked=1' },
  transfers: [{ country: 'SG', safeguard: worst }],
  categories: [{ id: 'marketing', name: worst, description: `${worst}\n- **${worst}**\n- [x](javascript:hacked=1)`, basis: worst, data: worst }],
  services: [{ id: 'own', name: worst, category: 'marketing' }],
}).replaceAll('<', '\\u003c')

test('hostile texts are text, fit a narrow screen, and every part works where no style and no policy but ours may be', async ({ world }) => {
  const policy = `style-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types izin`
  world.serve({
    nonce, izin: { config: hostileConfig, attributes: { 'data-controller': undefined } }, headers: { 'content-security-policy': policy },
    body: '<iframe width="300" height="200" title="film" data-izin="marketing" data-izin-src="https://www.youtube.com/embed/x"></iframe>',
  })
  const visitor = await world.visitor({ viewport: { width: 320, height: 640 } })
  await visitor.context.addInitScript(() => {
    const page = window as unknown as { broken: string[] }
    page.broken = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => page.broken.push(`${violatedDirective} ${blockedURI} ${sample}`))
  })
  visitor.page.on('dialog', (dialog) => expect.fail(dialog.message()))
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.page.locator('izin-placeholder').waitFor()
  const overflow = () => visitor.page.evaluate(() => {
    const all = [document.documentElement, ...[...document.querySelectorAll('izin-root, izin-placeholder')]
      .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll<HTMLElement>('[part], [part] *, .held')])]
    return all.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1).map(({ tagName, className }) => `${tagName} ${className}`)
  })
  expect(await overflow()).toEqual([])
  await visitor.openPreferences()
  expect(await visitor.preferences.evaluate((dialog) => getComputedStyle(dialog).display + getComputedStyle(dialog).position)).toBe('blockfixed')
  await visitor.preferences.locator('details').first().evaluate((details: HTMLDetailsElement) => (details.open = true))
  expect(await overflow()).toEqual([])
  await visitor.switchFor('performance').check()
  await visitor.button('save', visitor.preferences).click()
  await visitor.preferences.waitFor({ state: 'hidden' })
  await visitor.page.locator('izin-placeholder').getByRole('button').first().click()
  await expect.poll(() => world.server.count('www.youtube.com/embed/x')).toBe(1)
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.open())
  const download = visitor.page.waitForEvent('download')
  await visitor.preferences.getByRole('button', { name: 'Download receipt' }).click()
  expect((await download).suggestedFilename()).toMatch(/^izin-receipt-.+\.json$/)
  expect(await visitor.page.evaluate(() => [(window as unknown as { broken: string[] }).broken, 'hacked' in window])).toEqual([[], false])
  expect(visitor.errors()).toEqual([])
})
