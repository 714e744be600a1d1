import { expect, it } from 'vitest'
import { createKeys } from '../../src/keys/create-keys.js'
import { StoreError } from '../../src/store/port.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { firstMoment, nthEvent } from '../a-consent-event.js'
import { aFolder, openCollector, origin, plain } from '../open-collector.js'

const midnight = Date.parse('2026-11-23T00:00:00.000Z')
const shop = { ...plain, origin: 'https://shop.example' }
const atShop = { site: 'shop.example' }
const batch = (...numbers: number[]) => ({ v: 1, events: numbers.map((n) => nthEvent(n)) })

const shown = { v: 1, type: 'shown', site: 'portal.example', jurisdiction: 'id', lang: 'id', policy: { version: '1', pack: 'id@3' } }

/** Three events a day for each site, at a time that the test tells. */
const open = async (options: Parameters<typeof openCollector>[0] = {}) => {
  const clock = { now: firstMoment }
  return { clock, ...await openCollector({ limits: { perDay: 3 }, now: () => clock.now, ...options }) }
}

it('takes of a site what it may have a day, and the next from midnight on; of others all the same', async () => {
  const { clock, post, stored, collector } = await open()
  await post(nthEvent(1))
  await post(nthEvent(1))
  await post(nthEvent(2, { seq: 9 }))
  await post(shown)
  expect((await post(batch(1, 3))).status).toBe(200)
  const over = await post(batch(4, 5))
  expect([over.status, over.headers.get('access-control-allow-origin'), await over.json()]).toEqual([429, origin, { code: 'too-many-requests' }])
  // Not all at once when the day begins.
  const wait = Number(over.headers.get('retry-after')) * 1000
  expect(wait).toBeGreaterThanOrEqual(midnight - firstMoment)
  expect(wait).toBeLessThan(midnight - firstMoment + 15 * 60_000)
  expect((await post(nthEvent(6, atShop), shop)).status).toBe(204)
  expect((await stored()).map(({ id }) => id)).toEqual([1, 2, 3, 6].map((n) => nthEvent(n).id))
  expect(await collector.metrics.metrics()).toContain('izin_quota_refused_events_total{site="portal.example"} 2')
  clock.now = midnight - 1
  expect((await post(nthEvent(4))).status).toBe(429)
  clock.now = midnight
  expect((await post(nthEvent(4))).status).toBe(204)
})

it('is kept by a collector that is started again, and by others on the same store', async () => {
  const file = `${aFolder()}/shared.sqlite`
  const openAnother = async () => open({ store: await openSqlite({ file }) })
  const first = await openAnother()
  for (const body of [nthEvent(1), shown, shown, shown]) expect((await first.post(body)).status).toBe(204)
  const second = await openAnother()
  expect((await second.post(batch(2, 3))).status).toBe(200)
  expect((await second.post(nthEvent(4))).status).toBe(429)
  expect((await (await openAnother()).post(nthEvent(4))).status).toBe(429)
  // What others store is looked at each minute; until then the first knows of its own.
  expect((await first.post(nthEvent(4))).status).toBe(204)
  first.clock.now += 60_000
  await first.post(nthEvent(5))
  await expect.poll(async () => (await first.post(nthEvent(6))).status).toBe(429)
})

it('counts what is stored now, whatever day it is of', async () => {
  const { post } = await open()
  for (const n of [1, 2, 3]) expect((await post(nthEvent(n, { at: '2026-11-02T10:00:00.000Z' }))).status).toBe(204)
  expect((await post(nthEvent(4))).status).toBe(429)
})

it('shuts out no server that shows a key: whoever floods a site in the name of its pages has none', async () => {
  const { post, store } = await open()
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const { secret } = await createKeys({ store, now: () => firstMoment, random, newId: () => nthEvent(9).id }).add({ name: 'server', roles: ['ingest'] })
  await post(batch(1, 2, 3))
  expect((await post(nthEvent(4))).status).toBe(429)
  expect((await post(nthEvent(4), { 'content-type': 'application/json', authorization: `Bearer ${secret}` })).status).toBe(204)
})

it('takes no limit for one where it is 0, and none for reached where the count cannot be read', async () => {
  const { post } = await open({ limits: { perDay: 0 } })
  expect((await post(batch(1, 2, 3, 4))).status).toBe(200)
  expect((await post(nthEvent(5))).status).toBe(204)
  const real = await openSqlite({ file: `${aFolder()}/deaf.sqlite` })
  const deaf = await open({ store: { ...real, stats: () => Promise.reject(new StoreError('away')) } })
  expect((await deaf.post(batch(1, 2, 3))).status).toBe(200)
  expect((await deaf.post(nthEvent(4))).status).toBe(429)
})

it('tells the log once a day, without a word of what was sent', async () => {
  const lines: unknown[] = []
  const { post, clock } = await open({ log: { info() {}, error() {}, warn: (...line) => lines.push(line) } })
  await post(batch(1, 2, 3))
  for (const n of [4, 5, 6]) await post(nthEvent(n))
  expect(lines).toEqual([[{ site: 'portal.example', perDay: 3 }, expect.stringContaining('no more')]])
  clock.now = midnight
  await post(batch(4, 5, 6))
  await post(nthEvent(7))
  expect(lines).toHaveLength(2)
})
