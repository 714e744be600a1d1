import { expect } from 'vitest'
import { arriveAfterProof, expectNothing } from './harness/leaving.js'
import { everyVendor } from './harness/page.js'
import { test } from './harness/test.js'

test('before a choice nothing non-essential leaves a page of unedited tags', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: everyVendor })
  await visitor.open()
  await visitor.banner.waitFor()
  await expectNothing(world, visitor)
  expect((await visitor.state()).status).toBe('undecided')
  expect(await visitor.cookieNames()).toEqual([])
})

test('waiting, scrolling and going elsewhere in the app are no consent', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: ['ga4', 'meta-pixel', 'hotjar'] })
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.scroll()
  await visitor.page.evaluate(() => history.pushState({}, '', '/games'))
  await visitor.page.keyboard.press('Escape')
  await expectNothing(world, visitor)
  expect((await visitor.state()).status).toBe('undecided')
})

test('before a choice nothing leaves a page of declared tags', async ({ world }) => {
  const declared = `
    <script type="text/plain" data-izin="performance" src="https://static.hotjar.com/c/declared.js"></script>
    <script type="text/plain" data-izin="marketing">fetch('https://www.facebook.com/tr/?declared')</script>
    <link rel="stylesheet" data-izin="marketing" data-izin-href="https://cdn.unheard-of.example/ad.css">
    <img alt="" data-izin="marketing" data-izin-src="https://px.ads.linkedin.com/collect/?declared">`
  const izin = { file: 'izin-declared.js', meta: false } as const
  const live = declared.replace(/ type="text\/plain"/g, '').replace(/data-izin-(src|href)/g, '$1')
  world.serve({ head: live })
  const unprotected = await world.visitor()
  await unprotected.open()
  const wanted = ['static.hotjar.com', 'www.facebook.com', 'cdn.unheard-of.example', 'px.ads.linkedin.com']
  await expect.poll(() => wanted.filter((host) => world.server.count(host) !== 1)).toEqual([])
  world.server.log.clear()

  world.serve({ izin, head: declared })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await expectNothing(world, visitor)

  await visitor.choose('accept-all')
  await expect.poll(() => wanted.filter((host) => world.server.count(host) !== 1)).toEqual([])
})

test('Izin writes no error on a clean page', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.openPreferences()
  await visitor.button('save', visitor.preferences).click()
  await visitor.reload()
  await visitor.page.waitForTimeout(300)
  expect(visitor.errors()).toEqual([])
})
