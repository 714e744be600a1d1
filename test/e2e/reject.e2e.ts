import { expect } from 'vitest'
import { arriveAfterProof, expectNothing } from './harness/leaving.js'
import { everyVendor } from './harness/page.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

/** What an app does as a person goes on: a new view, and in it everything a view may load. */
const openAnotherView = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    history.pushState({}, '', '/games/42')
    const insert = (name: string, attribute: string, url: string) => {
      const element = document.createElement(name)
      element.setAttribute(attribute, url)
      document.body.append(element)
    }
    insert('script', 'src', 'https://static.hotjar.com/c/later.js')
    insert('iframe', 'src', 'https://www.youtube.com/embed/later')
    insert('img', 'src', 'https://www.facebook.com/tr/?later')
    new Image().src = 'https://px.ads.linkedin.com/collect/?later'
    void fetch('https://www.google-analytics.com/g/collect?later').catch(() => {})
    navigator.sendBeacon('https://k.clarity.ms/collect?later', '{}')
    const request = new XMLHttpRequest()
    request.open('POST', 'https://analytics.tiktok.com/api/v2/pixel?later')
    request.send('{}')
    document.body.insertAdjacentHTML('beforeend', '<img alt="" src="https://www.facebook.com/tr/?html">')
    document.cookie = '_ga=GA1.1.1.1; path=/'
    document.cookie = '_fbp=fb.1.1.1; path=/; domain=portal.test'
    localStorage.setItem('_hjSessionUser_1000001', '1')
    sessionStorage.setItem('hjViewportId', '1')
  })

test('after a refusal nothing leaves: not at once, not as the visit goes on, not after a reload', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: everyVendor })
  await visitor.open()
  await visitor.choose('reject-all')
  await expectNothing(world, visitor)

  await visitor.scroll()
  await openAnotherView(visitor)
  await visitor.page.waitForTimeout(5_000)
  await expectNothing(world, visitor)

  await visitor.reload()
  await expectNothing(world, visitor)
  await expect.poll(() => visitor.banner.count()).toBe(0)
  const { status, grants } = await visitor.state()
  expect({ status, grants }).toMatchObject({ status: 'decided', grants: { performance: false, marketing: false } })
})

test('the same view without Izin loads all of it', async ({ world }) => {
  world.serve({})
  const visitor = await world.visitor()
  await visitor.open()
  await openAnotherView(visitor)
  const later = ['static.hotjar.com', 'www.youtube.com', 'www.facebook.com', 'px.ads.linkedin.com',
    'www.google-analytics.com', 'k.clarity.ms', 'analytics.tiktok.com']
  await expect.poll(() => later.filter((host) => world.server.count(host) === 0)).toEqual([])
  expect(await visitor.cookieNames()).toEqual(expect.arrayContaining(['_ga', '_fbp']))
  expect(await visitor.storageKeys()).toContain('hjViewportId')
})

test('a refusal is reported once, as it was made', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  await expect.poll(() => world.collector.events.length).toBe(1)
  expect(world.collector.events[0]).toMatchObject({
    v: 1, type: 'decision', site: 'portal.test', seq: 0, action: 'reject_all', source: 'banner', model: 'opt-in',
    trusted: true, categories: { essential: true, performance: false, marketing: false },
    policy: { version: '2026-11' },
  })
})
