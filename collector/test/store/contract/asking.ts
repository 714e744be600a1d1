import { describe, expect, it } from 'vitest'
import type { Note, PersonRequest, RequestQuery } from '../../../src/store/port.js'
import { cidOf, uuidV7 } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'
import { collect } from './a-site.js'

const rest = (n: number) => n.toString(16).padStart(18, '0')
const tagOf = (n: number) => new Uint8Array(32).fill(n)
const sealedOf = (n: number) => Uint8Array.of(n, 0, 255, 0)
const request = (n: number, changes: Partial<PersonRequest> = {}): PersonRequest =>
  ({ id: uuidV7(n, rest(1)), kind: 'correct', received: n, due: n + 100, by: 'cli', cid: cidOf(n), ...changes })
const note = (n: number, of: PersonRequest, changes: Partial<Note> = {}): Note =>
  ({ id: uuidV7(n, rest(2)), request: of.id, at: n, by: uuidV7(7), sealed: sealedOf(n), ...changes })
const order = { reason: 'asked', by: 'cli', at: 9, full: false }

export const describeAsking = (subject: Subject): void => void describe('what people asked for', () => {
  it('keeps requests with their notes, appends, and closes each once', async () => {
    const { store } = subject
    const one = request(1_000)
    const { cid: _, ...bare } = request(1_001, { subject: { tag: tagOf(1), sealed: sealedOf(1) }, kind: 'erase' })
    await store.putRequest(one, note(1, one))
    await store.putRequest({ ...one, kind: 'changed' }, note(1, one, { sealed: sealedOf(9) }))
    await store.putRequest(bare)
    expect(await store.findRequest(one.id)).toEqual(one)
    expect(await store.findRequest(bare.id)).toEqual(bare)
    expect(await store.findRequest(uuidV7(1_002))).toBeUndefined()
    expect(await store.putNote(note(3, bare))).toBe(true)
    expect(await store.putNote(note(2, one))).toBe(true)
    expect(await store.putNote(note(4, request(1_003)))).toBe(false)
    expect(await store.notes([bare.id, one.id, uuidV7(1_002)])).toEqual([note(1, one), note(2, one), note(3, bare)])
    expect(await store.notes([])).toEqual([])
    expect(await store.closeRequest({ id: one.id, at: 5, outcome: 'done' }, note(5, one))).toBe(true)
    expect(await store.closeRequest({ id: one.id, at: 6, outcome: 'refused' }, note(6, one))).toBe(false)
    expect(await store.closeRequest({ id: uuidV7(1_002), at: 6, outcome: 'done' })).toBe(false)
    expect(await store.findRequest(one.id)).toEqual({ ...one, closed: 5, outcome: 'done' })
    expect((await store.notes([one.id])).map(({ at }) => at)).toEqual([1, 2, 5])
  })

  it('finds them by person, account, and what is overdue, over many pages', async () => {
    const { store } = subject
    const cid = cidOf(2_000)
    const many = Array.from({ length: 205 }, (_, n) => request(2_000 + n, { cid, due: 1_000_000 + n }))
    for (const one of many) await store.putRequest(one)
    const { cid: _, ...other } = request(2_500, { subject: { tag: tagOf(2), sealed: sealedOf(2) }, due: 1_000_000 })
    await store.putRequest(other)
    await store.closeRequest({ id: many[0]!.id, at: 5, outcome: 'done' })
    const of = async (query: RequestQuery) => collect(store.requests(query))
    const found = await of({ cid })
    expect(found.map(({ id }) => id)).toEqual(many.map(({ id }) => id))
    expect(await of({ cid, isOpen: true, dueBefore: 1_000_003 })).toEqual(many.slice(1, 3))
    expect(await of({ cid, after: many[203]!.id })).toEqual([many[204]])
    expect(await of({ tag: tagOf(2) })).toEqual([other])
    const before = await store.countOverdue(1_000_000)
    // Due at 1,000,000 or up to 99 after: the hundred but the one that is closed, and the other.
    expect(await store.countOverdue(1_000_100) - before).toBe(100)
  })

  it('erases the texts of notes with the person they are about, and who an account\'s request was about', async () => {
    const { store } = subject
    const [mine, another] = [request(3_000), request(3_001)]
    const { cid: _, ...ours } = request(3_002, { subject: { tag: tagOf(3), sealed: sealedOf(3) } })
    for (const one of [mine, another, ours]) await store.putRequest(one, note(one.received, one))
    expect(await store.erase({ ...order, cids: [mine.cid!] })).toMatchObject({ notes: 1 })
    expect(await store.erase({ ...order, cids: [mine.cid!] })).toMatchObject({ notes: 0 })
    const bare = (of: PersonRequest) => ({ id: uuidV7(of.received, rest(2)), request: of.id, at: of.received, by: uuidV7(7) })
    expect(await store.notes([mine.id, another.id, ours.id])).toEqual([bare(mine), note(3_001, another), note(3_002, ours)])
    expect(await store.findRequest(mine.id)).toEqual(mine)
    expect(await store.erase({ ...order, cids: [], tag: tagOf(3) })).toMatchObject({ notes: 1 })
    const { subject: gone, ...left } = ours
    expect(gone).toBeDefined()
    expect(await store.findRequest(ours.id)).toEqual(left)
    // Sealed anew by who had read them before: they stay gone.
    await store.reseal(ours, [note(3_002, ours, { sealed: sealedOf(7) })])
    await store.reseal(mine, [note(3_000, mine, { sealed: sealedOf(7) })])
    await store.reseal(another, [note(3_001, another, { sealed: sealedOf(7) })])
    expect(await store.findRequest(ours.id)).toEqual(left)
    expect(await store.notes([mine.id, another.id, ours.id])).toEqual([bare(mine), note(3_001, another, { sealed: sealedOf(7) }), bare(ours)])
  })

  it('seals the account of a request anew', async () => {
    const { store } = subject
    const { cid: _, ...one } = request(4_000, { subject: { tag: tagOf(4), sealed: sealedOf(4) } })
    await store.putRequest(one)
    const next = { ...one, subject: { tag: tagOf(5), sealed: sealedOf(5) } }
    await store.reseal(next, [])
    expect(await store.findRequest(one.id)).toEqual(next)
    expect(await store.anySealed()).toBeInstanceOf(Uint8Array)
  })

  it('purges what was closed long ago, or should have been, with its notes', async () => {
    const { store } = subject
    // Before the epoch, where no other test has any.
    const [closed, never, late] = [request(5_000, { due: -50 }), request(5_001, { due: -500 }), request(5_002, { due: -500 })]
    for (const one of [closed, never, late]) await store.putRequest(one, note(one.received, one))
    await store.closeRequest({ id: closed.id, at: -300, outcome: 'done' })
    await store.closeRequest({ id: late.id, at: -200, outcome: 'done' })
    expect(await store.purgeRequests({ before: -200, dry: true })).toBe(2)
    expect(await store.findRequest(closed.id)).toBeDefined()
    expect(await store.purgeRequests({ before: -200, dry: false })).toBe(2)
    expect(await Promise.all([closed, never].map(({ id }) => store.findRequest(id)))).toEqual([undefined, undefined])
    expect(await store.notes([closed.id, never.id, late.id])).toEqual([note(5_002, late)])
    expect(await store.purgeRequests({ before: -200, dry: false })).toBe(0)
  })
})
