import { describe, expect, it } from 'vitest'
import { uuidV7 } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'
import { aSite, collect } from './a-site.js'

export const describeReading = (subject: Subject): void => void describe('reading', () => {
  it('tells a history by seq, then id, whatever the order of arrival', async () => {
    const { store } = subject
    const { event, stored } = aSite()
    const { cid } = event(1)
    const [first, second, third, elsewhere] = [stored(3, { cid, seq: 0 }), stored(1, { cid, seq: 1 }), stored(2, { cid, seq: 1 }), stored(4)]
    await store.append([third!, elsewhere!, first!, second!])
    expect(await store.history(cid)).toEqual([first, second, third])
    expect(await store.history(uuidV7(1))).toEqual([])
  })

  it('scans a site in order of ids, from behind one, between two times', async () => {
    const { store } = subject
    const { site, stored, from } = aSite()
    const all = [1, 2, 3, 4, 5].map((n) => stored(n))
    await store.append(all.toReversed())
    await store.append([aSite().stored(1)])
    expect(await collect(store.scan({ site }))).toEqual(all)
    expect(await collect(store.scan({ site, after: all[1]!.event.id }))).toEqual(all.slice(2))
    expect(await collect(store.scan({ site, from: from + 2000, to: from + 4000 }))).toEqual(all.slice(1, 3))
    expect(await collect(store.scan({ from: from + 2000, to: from + 4000 }))).toEqual(all.slice(1, 3))
    expect(await collect(store.scan({ site: 'nowhere.example' }))).toEqual([])
  })

  it('scans pages after pages, and what was there when it began is in it once', async () => {
    const { store } = subject
    const { site, stored } = aSite()
    const all = Array.from({ length: 2_500 }, (_, n) => stored(n))
    for (let start = 0; start < all.length; start += 500) await store.append(all.slice(start, start + 500))
    const found: string[] = []
    for await (const { event } of store.scan({ site })) {
      found.push(event.id)
      if (found.length === 10) await store.append([stored(50_000)])
    }
    expect(found.slice(0, 2_500)).toEqual(all.map(({ event }) => event.id))
  })

  it('ends a scan that is broken off', async () => {
    const { store } = subject
    const { site, stored } = aSite()
    await store.append([stored(1), stored(2)])
    for await (const { event } of store.scan({ site })) {
      expect(event.id).toBe(stored(1).event.id)
      break
    }
    await store.ping()
  })
})
