import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyring } from '../../../src/rights/backup/keyring.js'
import { restoreBackup } from '../../../src/rights/backup/restore-backup.js'
import { writeBackup } from '../../../src/rights/backup/write-backup.js'
import type { Clock, DumpedRow } from '../../../src/store/port.js'
import { shapes } from '../../../src/store/sql/codec.js'
import { cidOf, uuidV7 } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'
import { aSite, collect } from './a-site.js'

const oneDay = 86_400_000
const rest = '0000000000000000cc'
const textOf = ({ table, row }: DumpedRow) => JSON.stringify([table, row])

export const describeCopying = (subject: Subject): void => void describe('copying', () => {
  it('tells every row of every table, each with the clock that it obeys', async () => {
    const { store } = subject
    const { site, stored, from } = aSite()
    const [kept, refused] = [stored(1, { variant: 'A', services: { hotjar: true } }), stored(2, { action: 'reject_all' })]
    await store.append([kept, refused])
    await store.putLink({ cid: kept.event.cid, tag: Uint8Array.of(0, 255, from & 255, from >> 8 & 255, 99), sealed: Uint8Array.of(1, 0, 2), at: 17 })
    const request = { id: uuidV7(9_000, rest), kind: 'erase', received: 5, due: 9_999_999, by: 'cli', cid: cidOf(9_000) }
    await store.putRequest(request, { id: uuidV7(9_001, rest), request: request.id, at: 5, by: 'cli', sealed: Uint8Array.of(7, 0) })
    const all = await collect(store.dump())
    expect(new Set(all.map(({ table }) => table))).toEqual(new Set(Object.keys(shapes)))
    const clockOf = (table: string, id: string): Clock | undefined => all.find((one) => one.table === table && one.row['id'] === id)?.clock
    const ofKept = { by: 'events', site, from: Date.parse(kept.event.expires) }
    expect(['event', 'detail', 'fleeting'].map((table) => clockOf(table, kept.event.id))).toEqual([ofKept, ofKept, { by: 'fleeting', site, from: kept.received }])
    expect(clockOf('event', refused.event.id)).toEqual({ by: 'events', site, from: Date.parse(refused.event.at) })
    expect([clockOf('request', request.id), clockOf('note', uuidV7(9_001, rest))]).toEqual([9_999_999, 9_999_999].map((due) => ({ by: 'requests', from: due })))
    expect(all.find(({ table, row }) => table === 'link' && row['cid'] === kept.event.cid)?.clock).toEqual({ by: 'links', from: 17 })
    // What it tells is JSON and nothing else.
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })

  it('makes the same store of it, sealed in between, and of what is not beside its event nothing', async () => {
    const { store, database } = subject
    const rows = (await collect(store.dump())).map(({ table, row }) => ({ table, row }))
    const copy = await database.openEmpty()
    const folder = await mkdtemp(join(tmpdir(), 'izin-copy-'))
    const keyring = createKeyring({ folder, accountKey: randomBytes(32), random: randomBytes })
    await writeFile(join(folder, 'backup'), writeBackup({ store, now: () => 0, newId: () => uuidV7(1), random: randomBytes }, keyring))
    const restored = await restoreBackup(copy, join(folder, 'backup'), await keyring.list())
    await rm(folder, { recursive: true })
    expect(restored).toEqual({ rows: expect.any(Number) as number, events: rows.filter(({ table }) => table === 'event').length, shredded: {} })
    const first = rows.find(({ table }) => table === 'event')!
    // Twice is once; what is there stays.
    await copy.load([first, { ...first, row: { ...first.row, seq: 77 } }])
    await copy.load([{ table: 'fleeting', row: { id: uuidV7(1, 'f'.repeat(18)), text: '{}' } }])
    const again = (await collect(copy.dump())).map(({ table, row }) => ({ table, row }))
    expect(again.map(textOf).sort()).toEqual(rows.map(textOf).sort())
    const [one] = await collect(store.scan({}))
    expect(await copy.history(one!.event.cid)).toEqual(await store.history(one!.event.cid))
    expect(await copy.append([one!])).toEqual(['duplicate'])
    await expect(copy.load([{ table: 'leaf', row: {} }])).rejects.toThrow()
  })

  it('reads pages after pages of each table', async () => {
    const { store } = subject
    const accesses = Array.from({ length: 1_100 }, (_, n) => ({ id: uuidV7(50_000 + n, rest), at: n, key: 'cli', action: 'copied', filter: '{}' }))
    await Promise.all(accesses.map((access) => store.writeAccess(access)))
    const found = (await collect(store.dump())).filter(({ table, row }) => table === 'access' && row['action'] === 'copied')
    expect(found.map(({ row }) => row['id'])).toEqual(accesses.map(({ id }) => id))
    const at = Date.parse('2026-11-22T00:00:00Z')
    const shown = { v: 1, type: 'shown', site: 'copies.example', jurisdiction: 'id', lang: 'id', policy: { version: '1', pack: 'id@3' } } as const
    for (let day = 0; day < 40; day++) await store.count(Array.from({ length: 30 }, (_, n) => ({ ...shown, lang: `x${n}` as 'id' })), at + day * oneDay)
    const cells = (await collect(store.dump())).filter(({ table, row }) => table === 'stat' && row['site'] === 'copies.example')
    expect(new Set(cells.map(textOf)).size).toBe(1_200)
    expect(cells).toHaveLength(1_200)
  })
})
