import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { arriveAfterProof, expectAtWork, thirdPartyRequests } from './harness/leaving.js'
import { test, type World } from './harness/test.js'
import { findVendors } from './harness/vendors.js'
import type { Visitor } from './harness/visitor.js'

const vendorsOfPage = ['ga4', 'meta-pixel'] as const

async function expectWorksForThePage(world: World, visitor: Visitor) {
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.page.waitForTimeout(800)
  expect(thirdPartyRequests(world)).toEqual([])
  await visitor.choose('accept-all')
  await expectAtWork(world, findVendors(...vendorsOfPage))
  await expect.poll(() => world.collector.events.length).toBe(1)
  // That nothing could be stored is told, once and by name; nothing is thrown at the page.
  expect(visitor.uncaught()).toEqual([])

  world.server.log.clear()
  await visitor.reload()
  await visitor.banner.waitFor()
  expect(thirdPartyRequests(world)).toEqual([])
}

const readsStorage = () => {
  try {
    return localStorage.length >= 0
  } catch {
    return false
  }
}

test('with storage that throws it works as long as the page lives', async ({ world }) => {
  const visitor = await arriveAfterProof(world, { vendors: vendorsOfPage })
  await visitor.context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse, configurable: true })
    Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true })
    Object.defineProperty(window, 'sessionStorage', { get: refuse, configurable: true })
  })
  // The players write cookies too: here they only load and report.
  await expectWorksForThePage(world, visitor)
})

test('in a browser whose owner blocks all cookies it works as long as the page lives', async ({ world }) => {
  await arriveAfterProof(world, { vendors: vendorsOfPage })
  const profile = await mkdtemp(join(tmpdir(), 'izin-e2e-'))
  await mkdir(join(profile, 'Default'))
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const visitor = await world.visitorWithProfile(profile)
  try {
    await visitor.open()
    expect(await visitor.page.evaluate(readsStorage)).toBe(false)
    world.server.log.clear()
    await expectWorksForThePage(world, visitor)
  } finally {
    await visitor.context.close()
    await rm(profile, { recursive: true, force: true })
  }
})
