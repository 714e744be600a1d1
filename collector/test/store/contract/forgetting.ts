import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredEvent } from '../../../src/events/consent-event.js'
import { proofHash } from '../../../src/store/proof-hash.js'
import { uuidV7 } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'
import { aSite, collect } from './a-site.js'

const oneDay = 86_400_000
const order = { reason: 'asked', by: uuidV7(7), at: 99 }
const bare = ({ event: { variant: _, ext: __, ...event }, received }: StoredEvent): StoredEvent => ({ event, received })
const link = (cid: string, first: number, at: number) => ({ cid, tag: Uint8Array.of(first, first >> 8, first >> 16, 4), sealed: Uint8Array.of(1, 2), at })

export const describeForgetting = (subject: Subject): void => void describe('forgetting', () => {
  it('erases what leads to a person and what is not needed, and keeps the proof', async () => {
    const { store } = subject
    const { site, event, stored, from } = aSite()
    const { cid } = event(1)
    const [one, two, another] = [stored(1, { variant: 'A', services: { hotjar: true } }), stored(2, { cid, seq: 1 }), stored(3, { variant: 'B' })]
    await store.append([one, two, another])
    await store.putLink(link(cid, from, 1))
    await store.putLink(link(another.event.cid, from, 1))
    expect(await store.erase({ cids: [cid, cid], full: false, ...order })).toEqual({ links: 1, fleeting: 1, notes: 0, events: 0 })
    expect(await store.history(cid)).toEqual([bare(one), two])
    expect(await store.history(another.event.cid)).toEqual([another])
    expect(await store.listLinks(cid)).toEqual([])
    expect(await store.listLinks(another.event.cid)).toHaveLength(1)
    expect(await store.tombstones([one.event.id])).toEqual([])
    expect(await store.append([one, { ...one, event: { ...one.event, variant: 'C' } }])).toEqual(['duplicate', 'duplicate'])
    expect(await store.history(cid)).toEqual([bare(one), two])
    expect(await store.stats({ site, by: [] })).toEqual([{ count: 3 }])
  })

  it('puts tombstones in the place of events on order, and never takes them again', async () => {
    const { store } = subject
    const { event, stored, site } = aSite()
    const { cid } = event(1)
    const [one, two, another] = [stored(1, { variant: 'A', services: { hotjar: true } }), stored(2, { cid, seq: 1 }), stored(3)]
    await store.append([one, two, another])
    expect(await store.erase({ cids: [cid], full: true, ...order })).toEqual({ links: 0, fleeting: 1, notes: 0, events: 2 })
    expect(await store.erase({ cids: [cid], full: true, ...order })).toEqual({ links: 0, fleeting: 0, notes: 0, events: 0 })
    expect(await store.history(cid)).toEqual([])
    expect(await collect(store.scan({ site }))).toEqual([another])
    expect(await store.tombstones([two.event.id, another.event.id, one.event.id])).toEqual([one, two].map(({ event: own }) => ({ id: own.id, hash: proofHash(own), ...order })))
    expect(proofHash(one.event)).toEqual(proofHash(bare(one).event))
    expect(await store.append([one, { ...two, event: { ...two.event, seq: 5 } }])).toEqual(['duplicate', 'duplicate'])
    expect(await store.history(cid)).toEqual([])
    expect(await store.stats({ site, by: [] })).toEqual([{ count: 3 }])
  })

  it('erases more of one person than fits one transaction', async () => {
    const { store } = subject
    const { event, stored } = aSite()
    const { cid } = event(1)
    const all = Array.from({ length: 1_100 }, (_, seq) => stored(seq, { cid, seq, variant: 'A' }))
    for (let start = 0; start < all.length; start += 550) await store.append(all.slice(start, start + 550))
    expect(await store.erase({ cids: [cid], full: true, ...order })).toEqual({ links: 0, fleeting: 1_100, notes: 0, events: 1_100 })
    expect(await store.history(cid)).toEqual([])
    expect(await store.tombstones(all.map(({ event: { id } }) => id))).toHaveLength(1_100)
  })

  it('purges what has ended, a no from the day it was said, and fleeting things sooner', async () => {
    const { store } = subject
    const { site, stored, from } = aSite()
    const ends = (time: number) => ({ expires: new Date(time).toISOString(), variant: 'A' })
    const [ended, lasting, refusal, withdrawal, edge] = [
      stored(1, ends(from + oneDay - 1)), stored(2, ends(from + oneDay + 1)), stored(3, { ...ends(from + 9 * oneDay), action: 'reject_all' }),
      stored(4, { ...ends(from + 9 * oneDay), action: 'withdraw' }), stored(5, ends(from + oneDay)),
    ]
    await store.append([ended, lasting, refusal, withdrawal, edge])
    const retention = { site, events: from + oneDay, fleeting: edge.received, at: 55, dry: false }
    const lines = [ended, refusal, withdrawal].map(({ event }) => `${event.id} ${Buffer.from(proofHash(event)).toString('hex')}\n`)
    const gone = { first: ended.event.id, last: withdrawal.event.id, hash: createHash('sha256').update(lines.join('')).digest('hex') }
    expect(await store.purge({ ...retention, dry: true })).toEqual({ events: 3, fleeting: 4, links: 0, counters: 0, gone })
    expect(await collect(store.scan({ site }))).toHaveLength(5)
    expect(await store.purge(retention)).toEqual({ events: 3, fleeting: 4, links: 0, counters: 0, gone })
    expect(await collect(store.scan({ site }))).toEqual([bare(lasting), edge])
    expect(await store.tombstones([ended.event.id])).toEqual([{ id: ended.event.id, hash: proofHash(ended.event), at: 55, reason: 'retention', by: 'retention' }])
    expect(await store.append([ended, refusal])).toEqual(['duplicate', 'duplicate'])
    expect(await store.purge(retention)).toEqual({ events: 0, fleeting: 0, links: 0, counters: 0 })
  })

  it('purges old links of a site, and those that lead nowhere', async () => {
    const { store } = subject
    const [here, there, nowhere] = [aSite(), aSite(), aSite()]
    await store.append([here.stored(1), here.stored(2), there.stored(1)])
    const at = here.from
    for (const [n, own] of [[1, here.stored(1)], [2, here.stored(2)], [3, there.stored(1)], [4, nowhere.stored(1)]] as const) {
      await store.putLink(link(own.event.cid, at + n, n === 2 ? 2_000 : 1_000))
    }
    const retention = { site: here.site, events: 0, fleeting: 2_000, at: 1, dry: false }
    expect((await store.purge({ ...retention, dry: true })).links).toBe((await store.purge(retention)).links)
    const left = await Promise.all([here.stored(1), here.stored(2), there.stored(1), nowhere.stored(1)].map(({ event }) => store.listLinks(event.cid)))
    expect(left.map(({ length }) => length)).toEqual([0, 1, 1, 0])
  })

  it('purges counters of whole days, and no decision of the roll-ups', async () => {
    const { store } = subject
    const { site, stored, from } = aSite()
    const start = Math.floor(from / oneDay) * oneDay
    const shown = { v: 1, type: 'shown', site, jurisdiction: 'id', lang: 'id', policy: { version: '1', pack: 'id@3' } } as const
    for (const day of [0, 1, 2]) await store.count([shown, { ...shown, lang: 'en' }, { ...shown, type: 'refused' }], start + day * oneDay)
    await store.append([stored(1)])
    const retention = { site, events: 0, fleeting: start + 2 * oneDay - 1, at: 1, dry: false }
    expect((await store.purge({ ...retention, dry: true })).counters).toBe(3)
    expect((await store.purge(retention)).counters).toBe(3)
    expect(await store.stats({ site, by: ['kind'] })).toEqual([{ kind: 'decision', count: 1 }, { kind: 'refused', count: 2 }, { kind: 'shown', count: 4 }])
  })

  it('purges what a dry run counted, all of it and nothing else', async () => {
    const { store } = subject
    const time = fc.integer({ min: 0, max: 20 })
    const one = fc.record({ action: fc.constantFrom('save', 'accept_all', 'reject_all', 'withdraw', 'gpc'), at: time, came: time, ends: time, variant: fc.boolean() })
    await fc.assert(fc.asyncProperty(fc.array(one, { maxLength: 12 }), time, time, async (kinds, events, fleeting) => {
      const { site, event, from } = aSite()
      const day = (n: number) => from + n * oneDay
      const all = kinds.map(({ action, at, came, ends, variant }, n): StoredEvent => ({
        event: event(n, { action: action as 'save', at: new Date(day(at)).toISOString(), expires: new Date(day(ends)).toISOString(), ...(variant && { variant: 'A' }) }),
        received: day(came),
      }))
      await store.append(all)
      const retention = { site, events: day(events), fleeting: day(fleeting), at: 1, dry: false }
      const dry = await store.purge({ ...retention, dry: true })
      expect(await collect(store.scan({ site }))).toEqual(all)
      expect(await store.purge(retention)).toEqual(dry)
      const stays = all.filter((_, n) => !((/reject_all|withdraw/.test(kinds[n]!.action) ? kinds[n]!.at : kinds[n]!.ends) < events))
      expect(await collect(store.scan({ site }))).toEqual(stays.map((stored) => (stored.received < retention.fleeting ? bare(stored) : stored)))
      expect(dry.events).toBe(all.length - stays.length)
    }), { numRuns: 20 })
  })
})
