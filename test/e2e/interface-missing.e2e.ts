import { expect } from 'vitest'
import { empty, type LoggedRequest } from './harness/answer.js'
import { arriveAfterProof, expectNothing, expectTracked } from './harness/leaving.js'
import { everyVendor, type PageOptions } from './harness/page.js'
import { izinFile, siteHost } from './harness/site.js'
import { test } from './harness/test.js'
import type { IzinWindow } from './harness/visitor.js'
import { findVendors } from './harness/vendors.js'

const lobby: PageOptions = { vendors: everyVendor }
const isUi = ({ host, path }: LoggedRequest) => host === siteHost && path.startsWith('/izin/izin-ui.js')

test('an interface that comes three seconds late lets nothing through, and then asks', async ({ world }) => {
  const visitor = await arriveAfterProof(world, lobby)
  world.server.when((request) => (isUi(request) ? { ...izinFile('/izin/izin-ui.js'), delay: 3_000 } : undefined))
  await visitor.open()
  await expectNothing(world, visitor)
  expect(await visitor.banner.count()).toBe(0)
  await visitor.banner.waitFor({ timeout: 8_000 })
  await expectNothing(world, visitor)
  await visitor.choose('accept-all')
  await expectTracked(world, visitor, findVendors('ga4', 'meta-pixel'))
})

test('an interface that is not there lets nothing through, and the API still decides', async ({ world }) => {
  const visitor = await arriveAfterProof(world, lobby)
  world.server.when((request) => (isUi(request) ? empty(404) : undefined))
  await visitor.open()
  await expectNothing(world, visitor)
  expect((await visitor.state()).status).toBe('undecided')
  await visitor.acceptAll()
  await expectTracked(world, visitor, findVendors('ga4', 'meta-pixel'))
})

test('a backend and an interface that never answer let nothing through', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: ['ga4', 'meta-pixel'] })
  world.server.when((request) => (isUi(request) ? 'never' : undefined))
  await visitor.open()
  await expectNothing(world, visitor)
  expect(await visitor.page.evaluate(() => (window as unknown as { app?: boolean }).app)).toBe(true)
})

test('a language whose files are missing is English, the second layer by itself too, and nothing is said of it on the page', async ({ world }) => {
  const missing: string[] = []
  // As a plain server sends them; so an old page would read them in an encoding of its own.
  world.server.when(({ path }) => (missing.includes(path) ? empty(404) : /^\/izin\/.*\.js$/.test(path) ? { ...izinFile(path), type: 'text/javascript' } : undefined))
  const open = async (locale: string) => {
    world.serve({ izin: { attributes: { 'data-locale': locale } }, headers: { 'content-type': 'text/html; charset=windows-1252' } })
    const visitor = await world.visitor({ locale: 'de-DE' })
    await visitor.open()
    const first = await visitor.button('reject-all').textContent()
    await visitor.openPreferences()
    const second = await visitor.button('save', visitor.preferences).textContent()
    const languages = await visitor.page.evaluate(() => [document.querySelector<HTMLElement>('izin-root')?.lang, (window as unknown as IzinWindow).izin.locale])
    await visitor.button('reject-all', visitor.preferences).click()
    expect(visitor.uncaught()).toEqual([])
    return [first, second, ...languages]
  }
  missing.push('/izin/locales/ja.js')
  expect(await open('ja')).toEqual(['Reject all', 'Save choices', 'en', 'ja'])
  missing.splice(0, 1, '/izin/locales/ja-panel.js')
  expect(await open('ja')).toEqual(['すべて拒否', 'Save choices', 'en', 'ja'])
  await expect.poll(() => world.collector.events.map(({ lang }) => lang)).toEqual(['en', 'en'])
})

test('a language that nobody has reviewed is not shown unless the site names it', async ({ world }) => {
  world.serve({ izin: {}, first: '<script>document.documentElement.lang = "de"</script>' })
  const visitor = await world.visitor({ locale: 'de-DE' })
  await visitor.open()
  expect(await visitor.button('reject-all').textContent()).toBe('Reject all')
  expect(world.server.count(`${siteHost}/izin/locales/`)).toBe(0)
})
