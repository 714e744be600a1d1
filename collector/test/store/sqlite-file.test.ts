import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Store, StoreError } from '../../src/store/port.js'
import { restoreSqlite } from '../../src/store/sqlite/backup.js'
import { createSqliteStore, openSqlite, type SqliteOptions } from '../../src/store/sqlite/open-sqlite.js'
import { startWorker } from '../../src/store/sqlite/start-worker.js'
import { startThread } from '../../src/store/sqlite/thread.js'
import { createThreads } from '../../src/store/sqlite/threads.js'
import { nthEvent } from '../a-consent-event.js'
import { aSite, collect } from './contract/a-site.js'

let folder: string
let file: string
let stores: Store[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izin-file-'))
  file = join(folder, 'events.db')
  stores = []
})
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()))
  await rm(folder, { recursive: true })
})
const openStore = async (options: Partial<SqliteOptions> = {}) => {
  const store = await openSqlite({ file, ...options })
  stores.push(store)
  return store
}
const stored = (n: number) => ({ event: nthEvent(n), received: 1 })
const range = (length: number, first = 0) => Array.from({ length }, (_, n) => stored(first + n))

/** How often the log says that something was committed: a frame that ends a transaction says how large the file is then. */
const commitsIn = async (log: string): Promise<number> => {
  const bytes = await readFile(log)
  const frame = 24 + bytes.readUInt32BE(8)
  let commits = 0
  for (let start = 32; start + frame <= bytes.length; start += frame) commits += bytes.readUInt32BE(start + 4) ? 1 : 0
  return commits
}

describe('the file', () => {
  it('holds everything after it was closed and opened again, and no log beside it', async () => {
    const store = await openStore()
    await store.append(range(3))
    await store.close()
    expect(await readdir(folder)).toEqual(['events.db'])
    expect(await collect((await openStore()).scan({}))).toEqual(range(3))
  })

  it('is asked for one commit per group, each of them on disk', async () => {
    const store = await openStore()
    const before = await commitsIn(`${file}-wal`)
    for (let group = 0; group < 20; group += 1) await store.append(range(32, group * 32))
    expect(await commitsIn(`${file}-wal`) - before).toBe(20)
    const thread = startThread({ file, use: 'write', busyTimeout: 100 })
    const pragma = async (name: string) => (await thread.call({ kind: 'query', sql: `pragma ${name}`, parameters: [] })).rows[0]![0]
    expect([await pragma('synchronous'), await pragma('journal_mode')]).toEqual([2, 'wal'])
    await thread.close()
  })

  it('needs at most 250 bytes an event', async () => {
    const store = await openStore()
    const rows = 10_000
    // As they come: of many persons, most with a time to decide.
    const all = range(rows).map(({ event }, n) => ({ event: { ...event, cid: randomUUID(), ext: { decideMs: n % 400 * 100 } }, received: Date.parse(event.at) }))
    for (let start = 0; start < rows; start += 500) await store.append(all.slice(start, start + 500))
    await store.close()
    const { size } = await stat(file)
    expect(size / rows).toBeLessThan(250)
  })

  it('may be opened by two at once, also for the first time', async () => {
    const [one, two] = await Promise.all([openStore(), openStore()])
    const outcomes = await Promise.all([one!.append(range(5)), two!.append(range(5))])
    expect(outcomes.flat().toSorted()).toEqual([...Array(5).fill('duplicate'), ...Array(5).fill('new')])
    expect(await two!.history(nthEvent(1).cid)).toEqual([stored(1)])
  })
})

describe('a backup', () => {
  it('is made under load, holds what was there, and is put back', async () => {
    const store = await openStore()
    await store.append(range(500))
    let running = true
    let appended = 500
    const load = (async () => {
      for (; running; appended += 16) await store.append(range(16, appended))
    })()
    const copy = join(folder, 'copy.db')
    await store.backup(copy)
    running = false
    await load
    expect(appended).toBeGreaterThan(500)
    await store.close()
    await rm(file)
    await writeFile(`${file}-wal`, 'the log of a file that is gone')
    await restoreSqlite({ from: copy, to: file })
    expect((await readdir(folder)).toSorted()).toEqual(['copy.db', 'events.db'])
    const again = await openStore()
    const found = await collect(again.scan({}))
    expect(found.slice(0, 500)).toEqual(range(500))
    expect(await again.stats({ by: [] })).toEqual([{ count: found.length }])
  })

  it('replaces nothing, and leaves nothing half made', async () => {
    const store = await openStore()
    await expect(store.backup(file)).rejects.toThrow(/is there already/)
    await expect(store.backup(join(folder, 'none', 'copy.db'))).rejects.toThrow(StoreError)
    const [text, other] = [join(folder, 'text.db'), join(folder, 'other.db')]
    await writeFile(text, 'no database'.repeat(999))
    new Database(other).exec('create table cats (name text)')
    const to = join(folder, 'to.db')
    await expect(restoreSqlite({ from: text, to })).rejects.toThrow(/no SQLite database/)
    await expect(restoreSqlite({ from: other, to })).rejects.toThrow(/holds no consent events/)
    await expect(restoreSqlite({ from: other, to: file })).rejects.toThrow(/is there already/)
    expect((await readdir(folder)).filter((name) => /part|to\.db/.test(name))).toEqual([])
  })

  it('is not put back if it is damaged', async () => {
    const store = await openStore()
    await store.append(range(500))
    const copy = join(folder, 'copy.db')
    await store.backup(copy)
    const handle = await open(copy, 'r+')
    await handle.write(Buffer.alloc(9_000, 0xff), 0, 9_000, 20_000)
    await handle.close()
    await expect(restoreSqlite({ from: copy, to: join(folder, 'to.db') })).rejects.toThrow(/is damaged/)
  })
})

describe('trouble', () => {
  it('says at once that a file is no database, or has no folder', async () => {
    await writeFile(file, 'no database'.repeat(999))
    await expect(openStore()).rejects.toThrow(/events\.db is no SQLite database/)
    await expect(openStore()).rejects.toThrow(StoreError)
    await expect(openStore({ file: join(folder, 'none', 'events.db') })).rejects.toThrow(/cannot be opened: check that its folder is there/)
  })

  it('says that the file is damaged', async () => {
    const store = await openStore()
    await store.append(range(500))
    await store.close()
    const { size } = await stat(file)
    const handle = await open(file, 'r+')
    // All but the first page, which says what tables there are.
    await handle.write(Buffer.alloc(size - 4096, 0xff), 0, size - 4096, 4096)
    await handle.close()
    await expect(openStore()).rejects.toThrow(/is damaged.*backup/)
  })

  it('waits for who holds the file, says that it is locked when that takes too long, and goes on after', async () => {
    const store = await openStore({ busyTimeout: 200 })
    const holder = new Database(file)
    holder.exec('begin immediate')
    await expect(store.append(range(1))).rejects.toThrow(/locked by another process/)
    await expect(store.ping()).rejects.toThrow(StoreError)
    await expect(store.putPolicy({ hash: 'a', snapshot: '', received: 1 })).rejects.toThrow(StoreError)
    // Who only reads is not kept waiting.
    expect(await store.history(nthEvent(0).cid)).toEqual([])
    const waits = store.append(range(1))
    holder.exec('rollback')
    expect(await waits).toEqual(['new'])
    await store.ping()
    holder.close()
  })

  it('says that the disk is full, and goes on when it is not any more', async () => {
    await (await openStore()).close()
    const thread = startThread({ file, use: 'write', busyTimeout: 100 })
    const ask = (sql: string) => thread.call({ kind: 'query', sql, parameters: [] })
    await ask('pragma max_page_count = 1')
    const fill = () => ask("insert into policy values (hex(randomblob(8)), hex(zeroblob(200000)), 1)")
    await expect(fill()).rejects.toThrow(/disk that holds .*events\.db is full/)
    await ask('pragma max_page_count = 10000')
    await fill()
    await thread.close()
  })

  it('fails what waits for a thread that dies, stores none of it, and starts another', async () => {
    const workers: Worker[] = []
    const threads = createThreads({ file, busyTimeout: 1_000 }, (options) => {
      workers.push(startWorker(options))
      return workers.at(-1)!
    })
    const store = createSqliteStore(threads)
    stores.push(store)
    await store.migrate()
    await store.append(range(1))
    const holder = new Database(file)
    holder.exec('begin immediate')
    const waiting = [store.append(range(1, 1)), store.ping(), store.putPolicy({ hash: 'a', snapshot: '', received: 1 })]
    const exited = once(workers[0]!, 'exit')
    void workers[0]!.terminate()
    expect((await Promise.allSettled(waiting)).map((result) => result.status === 'rejected' && result.reason instanceof StoreError)).toEqual([true, true, true])
    await exited
    holder.exec('rollback')
    holder.close()
    expect(await store.append(range(2))).toEqual(['duplicate', 'new'])
    expect(await collect(store.scan({}))).toEqual(range(2))
  })

  it('fails clearly once closed', async () => {
    const store = await openStore()
    await store.close()
    await store.close()
    await expect(store.append(range(1))).rejects.toThrow(/closed/)
    await expect(store.history(nthEvent(1).cid)).rejects.toThrow(StoreError)
    await expect(store.ping()).rejects.toThrow(StoreError)
  })

  it('reads while a write waits for the disk', async () => {
    const store = await openStore({ busyTimeout: 3_000 })
    const { event } = aSite()
    await store.append([{ event: event(1), received: 1 }])
    const holder = new Database(file)
    holder.exec('begin immediate')
    let written = false
    const write = store.append(range(1)).then(() => {
      written = true
    })
    expect(await store.history(event(1).cid)).toHaveLength(1)
    expect(written).toBe(false)
    holder.exec('rollback')
    await write
    holder.close()
  })
})
