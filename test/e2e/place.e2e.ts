import { expect } from 'vitest'
import { echoPlace } from '../../src/server/index.js'
import { thirdPartyRequests } from './harness/leaving.js'
import type { PageOptions } from './harness/page.js'
import { test, type World } from './harness/test.js'

const byHeader = (...places: string[]) => ({ headers: { 'server-timing': ['db;dur=3', ...places.map((place) => echoPlace(place).serverTiming)].join(', ') } })
const byMeta = (place: string) => ({ first: echoPlace(place).html })

/** The pack that a page goes by; `jurisdiction` is what its script tag says. */
const packOf = async (world: World, options: PageOptions, jurisdiction?: string) => {
  world.serve({ ...options, izin: { attributes: { 'data-jurisdiction': jurisdiction, 'data-vendors': undefined } } })
  const visitor = await world.visitor()
  await visitor.context.addInitScript(() => {
    const asked = () => void ((window as unknown as { located: boolean }).located = true)
    Object.assign(Geolocation.prototype, { getCurrentPosition: asked, watchPosition: asked })
  })
  await visitor.open()
  const { policy } = await visitor.state()
  await visitor.page.waitForTimeout(300)
  // The place is never looked up (JUR-03).
  expect(await visitor.page.evaluate(() => 'located' in window)).toBe(false)
  expect(thirdPartyRequests(world)).toEqual([])
  return { pack: policy.pack.id, errors: visitor.errors() }
}

test('the page goes by the place that its server tells, in a header or in the head, and asks nobody', async ({ world }) => {
  expect(await packOf(world, {})).toEqual({ pack: 'strict', errors: [] })
  expect(await packOf(world, byHeader('US-CA'))).toEqual({ pack: 'us-ca', errors: [] })
  expect(await packOf(world, byMeta('US-TX'))).toEqual({ pack: 'us-signal', errors: [] })
})

test('of all places that are told the strictest counts (JUR-04)', async ({ world }) => {
  expect(await packOf(world, byHeader('US-CA'), 'DE')).toEqual({ pack: 'eu', errors: [] })
  expect(await packOf(world, byHeader('US-NY', 'DE'), 'US-CA')).toEqual({ pack: 'eu', errors: [] })
  expect(await packOf(world, { ...byHeader('US-CA'), ...byMeta('ID') })).toEqual({ pack: 'id', errors: [] })
})

test('what is no place is one line in the console, and a place that nobody knows beside what the tag says (JUR-01)', async ({ world }) => {
  const { pack, errors } = await packOf(world, { headers: { 'server-timing': 'izin-jurisdiction;desc="nowhere"' } }, 'US-CA')
  expect(pack).toBe('strict')
  expect(errors).toEqual([expect.stringMatching(/^izin: jurisdiction\[1\] must match/)])
})
