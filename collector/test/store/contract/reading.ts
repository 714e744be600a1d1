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

  it('tells who was active by either clock, each once with all links, over many pages', async () => {
    const { store } = subject
    const { site, stored, from } = aSite()
    // More than one page looks at.
    const people = Array.from({ length: 1_300 }, (_, n) => [stored(2 * n), stored(2 * n + 1, { cid: stored(2 * n).event.cid, seq: 1 })]).flat()
    for (let start = 0; start < people.length; start += 650) await store.append(people.slice(start, start + 650))
    const late = { ...stored(9_000), received: from + 1_000_000_000 }
    await store.append([late])
    const cids = [...new Set(people.map(({ event }) => event.cid))]
    const link = (n: number, at: number) => ({ cid: cids[n]!, tag: Uint8Array.of(from & 255, from >> 8 & 255, at, 77), sealed: Uint8Array.of(at), at })
    for (const one of [link(1, 1), link(1, 2), link(1_299, 3)]) await store.putLink(one)
    const all = await collect(store.affected({ site }))
    expect(all.map(({ cid }) => cid)).toEqual([...cids, late.event.cid].sort())
    const of = (n: number) => all.find(({ cid }) => cid === cids[n])
    expect(of(0)).toEqual({ cid: cids[0], events: 2, first: people[0]!.received, last: people[1]!.received, links: [] })
    expect([of(1)!.links, of(1_299)!.links]).toEqual([[link(1, 1), link(1, 2)], [link(1_299, 3)]])
    const between = (since: number, until: number) => collect(store.affected({ site, from: from + since, to: from + until }))
    // The second of the first person, the first of the second.
    expect((await between(1_000, 2_001)).map(({ cid, events }) => [cid, events])).toEqual([[cids[0], 1], [cids[1], 1]])
    expect((await between(9_000_000, 9_000_001)).map(({ cid }) => cid)).toEqual([late.event.cid])
    expect((await between(1_000_000_000, 1_000_000_001)).map(({ cid }) => cid)).toEqual([late.event.cid])
    expect(await between(1_000_000_001, 2_000_000_000)).toEqual([])
    expect((await collect(store.affected({ to: Number.MIN_SAFE_INTEGER + 1 })))).toEqual([])
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
