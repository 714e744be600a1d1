import { expect } from 'vitest'
import { empty, type LoggedRequest } from './harness/answer.js'
import { arriveAfterProof, expectNothing, expectTracked } from './harness/leaving.js'
import { everyVendor, type PageOptions } from './harness/page.js'
import { izinFile, siteHost } from './harness/site.js'
import { test } from './harness/test.js'
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
