import fc from 'fast-check'
import { expect } from 'vitest'
import { createRewriter } from '../../src/html/index.js'
import { hostileMarkup } from '../html/hostile-markup.js'
import { html } from './harness/answer.js'
import { arriveAfterProof, expectTracked, thirdPartyRequests } from './harness/leaving.js'
import { everyVendor } from './harness/page.js'
import { siteUrl } from './harness/site.js'
import { test, type World } from './harness/test.js'
import { vendors, vendorsOf } from './harness/vendors.js'
import type { Visitor } from './harness/visitor.js'

const rewritten = { izin: { rewritten: true }, vendors: everyVendor } as const
/** Longer than any vendor needs on the page without Izin. */
const settled = 1_500

test('before a choice nothing leaves a rewritten page of unedited tags, without the meta line', async ({ world }) => {
  const visitor = await arriveAfterProof(world, rewritten)
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.page.waitForTimeout(settled)
  // Frames and pictures too, which without rewriting leave by a race.
  expect(thirdPartyRequests(world)).toEqual([])
  expect(await visitor.cookieNames()).toEqual([])
  expect(await visitor.page.locator('meta[http-equiv]').count()).toBe(0)
})

test('accepting all starts every vendor of a rewritten page, each exactly once', async ({ world }) => {
  const visitor = await arriveAfterProof(world, rewritten)
  await visitor.open()
  await visitor.choose('accept-all')
  await expectTracked(world, visitor, vendors)
  await visitor.page.waitForTimeout(500)
  expect(vendors.filter(({ library }) => world.server.count(library) !== 1).map(({ id }) => id)).toEqual([])
  expect(visitor.uncaught()).toEqual([])
})

test('performance alone starts the vendors of performance on a rewritten page', async ({ world }) => {
  const visitor = await arriveAfterProof(world, rewritten)
  await visitor.open()
  await visitor.openPreferences()
  await visitor.switchFor('performance').check()
  await visitor.button('save', visitor.preferences).click()
  await expectTracked(world, visitor, vendorsOf('performance'))
  expect(await visitor.cookieNames()).not.toContain('_fbp')
  expect(world.server.count('www.youtube.com')).toBe(0)
})

test('a visitor without script sends nothing from a rewritten page', async ({ world }) => {
  const leavesWithoutScript = async (izin: typeof rewritten.izin | undefined) => {
    world.startRound()
    world.serve({ ...rewritten, izin })
    const visitor = await world.visitor({ javaScriptEnabled: false })
    await visitor.open()
    await visitor.page.waitForTimeout(settled)
    return thirdPartyRequests(world)
  }
  expect(await leavesWithoutScript(undefined)).toEqual(expect.arrayContaining(['www.facebook.com/tr', 'www.youtube.com/embed/dQw4w9WgXcQ']))
  expect(await leavesWithoutScript(rewritten.izin)).toEqual([])
})

test('a rewritten sheet and an import map work after consent, and the site\'s own part of them before', async ({ world }) => {
  const head = `<style>@import url("https://fonts.googleapis.com/css2?family=Inter"); #after{color:rgb(1,2,3)}</style>
    <script type="importmap">{"imports":{"own":"/own.js","theirs":"https://unheard-of.example/theirs.js"}}</script>
    <script type="module">import "own"; window.ownRan = true</script>
    <svg><style><![CDATA[@import "https://fonts.googleapis.com/css2?family=Svg"; #after{margin-left:7px}]]></style></svg>`
  world.server.when(({ path }) => (path === '/own.js' ? { type: 'text/javascript', body: '' } : undefined))
  world.serve({ izin: { rewritten: true }, head })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.page.waitForFunction('window.ownRan === true')
  const style = () => visitor.page.locator('#after').evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).marginLeft])
  expect(await style()).toEqual(['rgb(1, 2, 3)', '7px'])
  expect(thirdPartyRequests(world)).toEqual([])
  await visitor.choose('accept-all')
  await expect.poll(() => world.server.count('fonts.googleapis.com')).toBe(2)
  expect(await style()).toEqual(['rgb(1, 2, 3)', '7px'])
})

const hosts = ['facebook.com', 'youtube.com']
const pages = fc.sample(hostileMarkup, { numRuns: 80, seed: 3 }).filter((markup) => !/essential/i.test(markup))

const playPages = (world: World, change: (markup: string) => string) => world.server.when(({ path }) => {
  const page = pages[Number(/^\/hostile\/(\d+)$/.exec(path)?.[1])]
  return page === undefined ? undefined : html(change(page))
})

/** A tab of its own: a refresh of the page before would interrupt this one. */
const look = async (visitor: Visitor, number: number) => {
  const tab = await visitor.newTab()
  await tab.page.goto(`${siteUrl}/hostile/${number}`, { waitUntil: 'commit' })
  await tab.page.waitForTimeout(250)
  await tab.page.close()
}

/** Those of the pages that make the browser ask one of the hosts, until there are so many. */
const findLeaking = async (world: World, visitor: Visitor, enough: number) => {
  const leaking: string[] = []
  for (const [number, page] of pages.entries()) {
    world.server.log.clear()
    await look(visitor, number)
    if (hosts.some((host) => world.server.count(host) > 0)) leaking.push(page)
    if (leaking.length === enough) break
  }
  return leaking
}

test('hostile markup makes the browser ask nobody once it is rewritten', async ({ world }) => {
  const rewriter = createRewriter({ policyVersion: '1' })
  const visitor = await world.visitor()
  playPages(world, (markup) => markup)
  expect(await findLeaking(world, visitor, 20)).toHaveLength(20)
  playPages(world, (markup) => rewriter.rewrite(markup, { url: siteUrl }))
  world.server.log.clear()
  for (let number = 0; number < pages.length; number += 8) {
    await Promise.all(pages.slice(number, number + 8).map((_, index) => look(visitor, number + index)))
  }
  // One by one, to say which, if any did.
  const isQuiet = hosts.every((host) => world.server.count(host) === 0)
  expect(isQuiet ? [] : await findLeaking(world, visitor, Infinity)).toEqual([])
}, 180_000)
