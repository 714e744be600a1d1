import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyring } from '../../../src/rights/backup/keyring.js'
import { restoreBackup } from '../../../src/rights/backup/restore-backup.js'
import { writeBackup } from '../../../src/rights/backup/write-backup.js'
import type { Clock, DumpedRow, Store } from '../../../src/store/port.js'
import { shapes } from '../../../src/store/sql/codec.js'
import { cidOf, uuidV7 } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'
import { aSite, collect } from './a-site.js'

const { site, stored } = aSite()
const [kept, refused, erased] = [stored(1, { variant: 'A', services: { hotjar: true } }), stored(2, { action: 'reject_all' }), stored(3)]
const request = { id: uuidV7(1), kind: 'erase', received: 5, due: 9_999_999, by: 'cli', cid: cidOf(9_000), subject: { tag: Uint8Array.of(0, 255), sealed: Uint8Array.of(0) } }
const link = { cid: kept.event.cid, tag: Uint8Array.of(0, 255, 9), sealed: Uint8Array.of(1, 0, 2), at: 17 }

/** Something in every table, and in two of them more than a page, the keys of one of which are many columns. */
const fill = async (store: Store): Promise<void> => {
  await store.append([kept, refused, erased])
  await store.erase({ cids: [erased.event.cid], full: true, reason: 'asked', by: 'cli', at: 1 })
  await store.putLink(link)
  await store.putRequest(request, { id: uuidV7(2), request: request.id, at: 5, by: 'cli', sealed: Uint8Array.of(7, 0) })
  await store.putPolicy({ hash: 'sha256-a', snapshot: '{"text":"🙂"}', received: 5 })
  await store.putKey({ id: uuidV7(3), hash: Uint8Array.of(0, 128), name: 'ops', roles: ['admin'], sites: [], created: 2, expires: 9 })
  const [stat] = (await collect(store.dump())).filter(({ table }) => table === 'stat')
  await store.load(Array.from({ length: 1_100 }, (_, n) => ({ table: 'access', row: { id: uuidV7(n), at: n, key: 'cli', action: 'copied', filter: '{}', reason: n % 2 ? 'asked' : null, rows: null } })))
  await store.load(Array.from({ length: 1_100 }, (_, n) => ({ table: 'stat', row: { ...stat!.row, day: `2026-11-${10 + n % 20}`, lang: `x${n % 7}`, variant: `v${n}` } })))
}

const bare = ({ table, row }: DumpedRow): DumpedRow => ({ table, row })
const textsOf = (rows: readonly DumpedRow[]) => rows.map((row) => JSON.stringify(bare(row))).sort()

export const describeCopying = (subject: Subject): void => void describe('copying', () => {
  let filled: Promise<Store> | undefined
  const source = () => filled ??= subject.database.openEmpty().then(async (store) => {
    await fill(store)
    return store
  })

  it('tells every row of every table once, page by page, each with the clock that it obeys', async () => {
    const all = await collect((await source()).dump())
    expect(new Set(all.map(({ table }) => table))).toEqual(new Set(Object.keys(shapes)))
    const rowsIn = (table: string) => new Set(textsOf(all.filter((one) => one.table === table))).size
    expect([rowsIn('access'), rowsIn('stat')]).toEqual([1_100, 1_103])
    // Contexts are told before the events that name them, and those that came later behind.
    expect(all.length).toBe(new Set(textsOf(all)).size + rowsIn('context'))
    const clockOf = (table: string, id: string): Clock | undefined => all.find((one) => one.table === table && one.row['id'] === id)?.clock
    const ofKept = { by: 'events', site, from: Date.parse(kept.event.expires) }
    expect(['event', 'detail', 'fleeting'].map((table) => clockOf(table, kept.event.id))).toEqual([ofKept, ofKept, { by: 'fleeting', site, from: kept.received }])
    expect(clockOf('event', refused.event.id)).toEqual({ by: 'events', site, from: Date.parse(refused.event.at) })
    expect([clockOf('request', request.id), clockOf('note', uuidV7(2))]).toEqual([9_999_999, 9_999_999].map((due) => ({ by: 'requests', from: due })))
    expect(all.find(({ table }) => table === 'link')?.clock).toEqual({ by: 'links', from: 17 })
    expect(clockOf('tombstone', erased.event.id)).toEqual({ by: 'always', from: 0 })
    // What it tells is JSON and nothing else.
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })

  it('makes the same store of it, sealed in between', async () => {
    const [store, copy] = [await source(), await subject.database.openEmpty()]
    const folder = await mkdtemp(join(tmpdir(), 'izin-copy-'))
    const keyring = createKeyring({ folder, accountKey: randomBytes(32), random: randomBytes })
    await writeFile(join(folder, 'backup'), writeBackup({ store, now: () => 0, newId: () => uuidV7(1), random: randomBytes }, keyring))
    expect(await restoreBackup(copy, join(folder, 'backup'), await keyring.list())).toMatchObject({ events: 2, shredded: {} })
    await rm(folder, { recursive: true })
    expect(textsOf(await collect(copy.dump()))).toEqual(textsOf(await collect(store.dump())))
    expect(await copy.history(kept.event.cid)).toEqual([kept])
    expect(await copy.findRequest(request.id)).toEqual(request)
    expect(await copy.listLinks(kept.event.cid)).toEqual([link])
    expect(await copy.append([kept, erased, stored(4)])).toEqual(['duplicate', 'duplicate', 'new'])
  })

  it('loads what is there already not again, of what is beside no event nothing, and no table that it does not know', async () => {
    const store = await subject.database.openEmpty()
    const rows = (await collect((await source()).dump())).filter(({ table }) => ['context', 'event', 'detail'].includes(table))
    const event = rows.find(({ table, row }) => table === 'event' && row['id'] === kept.event.id)!
    await store.load([...rows, event, { ...event, row: { ...event.row, seq: 77 } }, { table: 'fleeting', row: { id: erased.event.id, text: '{}' } }])
    const loaded = await collect(store.dump())
    expect(loaded.filter(({ table }) => table === 'event').map(({ row }) => row['seq'])).toEqual([0, 0])
    expect(loaded.filter(({ table }) => table === 'fleeting')).toEqual([])
    await expect(store.load([{ table: 'leaf', row: {} }])).rejects.toThrow()
  })
})
