import { describe, expect, it } from 'vitest'
import type { Access, Key, Link } from '../../../src/store/port.js'
import { uuidV7 } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'

const bytes = (first: number, length = 32) => new Uint8Array(length).map((_, index) => (first + index) % 256)

export const describeKeeping = (subject: Subject): void => void describe('what else it keeps', () => {
  it('keeps a policy as it came first', async () => {
    const { store } = subject
    const policy = { hash: 'sha256-a', snapshot: '{"text":"Selamat datang 🙂"}', received: 5 }
    expect(await store.putPolicy(policy)).toBe(true)
    expect(await store.putPolicy({ ...policy, snapshot: 'other', received: 6 })).toBe(false)
    expect(await store.findPolicy('sha256-a')).toEqual(policy)
    expect(await store.findPolicy('sha256-b')).toBeUndefined()
  })

  it('keeps keys, finds them by their hash, and revokes each once', async () => {
    const { store } = subject
    const one: Key = { id: uuidV7(1), hash: bytes(1), name: 'shop', roles: ['ingest', 'read'], sites: ['shop.example'], created: 1, expires: 9 }
    const two: Key = { id: uuidV7(2), hash: bytes(2), name: 'ops', roles: ['admin'], sites: [], created: 2 }
    await store.putKey(two)
    await store.putKey(one)
    expect(await store.findKey(bytes(1))).toEqual(one)
    expect(await store.findKey(bytes(3))).toBeUndefined()
    expect(await store.listKeys()).toEqual([one, two])
    expect(await store.revokeKey(one.id, 7)).toBe(true)
    expect(await store.revokeKey(one.id, 8)).toBe(false)
    expect(await store.revokeKey(uuidV7(3), 8)).toBe(false)
    expect(await store.findKey(bytes(1))).toEqual({ ...one, revoked: 7 })
    await expect(store.putKey({ ...two, id: uuidV7(4) })).rejects.toThrow()
  })

  it('keeps who has signed in, for every store on the database, until they sign out or are over', async () => {
    const { store, database } = subject
    const session = (n: number, until: number) => ({ hash: bytes(n), key: bytes(n + 1), until })
    await store.putSession(session(50, 100), 1)
    await store.putSession(session(51, 200), 2)
    expect(await (await database.open()).findSession(bytes(50))).toEqual(session(50, 100))
    await store.putSession(session(52, 300), 100)
    expect(await Promise.all([50, 51, 52, 53].map((n) => store.findSession(bytes(n))))).toEqual([undefined, session(51, 200), session(52, 300), undefined])
    await store.endSession(bytes(51))
    await store.endSession(bytes(51))
    expect(await store.findSession(bytes(51))).toBeUndefined()
  })

  it('writes accesses down, adds only their number of rows, and lists the newest first', async () => {
    const { store } = subject
    const access = (n: number): Access => ({ id: uuidV7(n), at: n, key: 'cli', action: 'export', filter: '{}' })
    for (const n of [10, 30, 20]) await store.writeAccess(access(n))
    await store.writeAccess({ ...access(20), action: 'nothing', reason: 'none', rows: 12 })
    await store.writeAccess({ ...access(20), rows: 13 })
    await store.writeAccess({ ...access(40), reason: 'asked' })
    const [ten, twenty, thirty, forty] = [access(10), { ...access(20), rows: 12 }, access(30), { ...access(40), reason: 'asked' }]
    expect(await store.listAccess({ limit: 9 })).toEqual([forty, thirty, twenty, ten])
    expect(await store.listAccess({ limit: 2, before: forty.id })).toEqual([thirty, twenty])
    expect(await store.listAccess({ limit: 9, from: 20, to: 40 })).toEqual([thirty, twenty])
  })

  it('keeps links by account and by person, the last of two, and forgets them', async () => {
    const { store } = subject
    const link = (person: number, tag: number, at: number) => ({ cid: `8c9d1d0e-4f0b-4b43-9f57-abcdef00000${person}`, tag: bytes(tag), sealed: bytes(at, 44), at })
    await store.putLink(link(1, 100, 1))
    await store.putLink(link(2, 100, 2))
    await store.putLink(link(1, 101, 3))
    await store.putLink(link(1, 100, 4))
    expect(await store.findLinks(bytes(100))).toEqual([link(2, 100, 2), link(1, 100, 4)])
    expect(await store.listLinks(link(1, 0, 0).cid)).toEqual([link(1, 101, 3), link(1, 100, 4)])
    expect(await store.deleteLinks(bytes(100))).toBe(2)
    expect(await store.deleteLinks(bytes(100))).toBe(0)
    expect(await store.listLinks(link(1, 0, 0).cid)).toEqual([link(1, 101, 3)])
  })
  it('goes through all links, each once, also where a page ends within an account', async () => {
    const { store } = subject
    const links = Array.from({ length: 205 }, (_, n) => ({ cid: `8c9d1d0e-4f0b-4b43-9f57-fedcba${n.toString(16).padStart(6, '0')}`, tag: bytes(n < 4 ? n : 200), sealed: bytes(n, 44), at: n }))
    await Promise.all(links.map((link) => store.putLink(link)))
    const found: Link[] = []
    for await (const link of store.links()) if (link.cid.includes('fedcba')) found.push(link)
    expect(found.sort((one, other) => one.at - other.at)).toEqual(links)
  })
})
