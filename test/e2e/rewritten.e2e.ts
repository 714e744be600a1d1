import { expect } from 'vitest'
import { arriveAfterProof, expectTracked, thirdPartyRequests } from './harness/leaving.js'
import { everyVendor } from './harness/page.js'
import { test } from './harness/test.js'
import { vendors, vendorsOf } from './harness/vendors.js'

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
