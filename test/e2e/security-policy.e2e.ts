import { expect } from 'vitest'
import { arriveAfterProof, expectNothing, expectTracked } from './harness/leaving.js'
import type { PageOptions } from './harness/page.js'
import { test, type World } from './harness/test.js'
import { findVendors } from './harness/vendors.js'

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
