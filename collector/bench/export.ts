import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { formats } from '../src/export/asked.js'
import { exportEvents } from '../src/export/export-events.js'
import { openSqlite } from '../src/store/sqlite/open-sqlite.js'
import { nthEvent } from '../test/a-consent-event.js'

/*
 * `npx tsx bench/export.ts [rows]`: what an export of so many events takes, each format in a process of its own, from SQLite to a
 * file. CPU is of the whole process with the store's threads; RSS is the most that was ever held.
 */
const rows = Number(process.argv[2] ?? 1_000_000)
const groupSize = 2_000

const fill = async (file: string) => {
  const store = await openSqlite({ file })
  for (let n = 0; n < rows; n += groupSize) {
    const size = Math.min(groupSize, rows - n)
    await store.append(Array.from({ length: size }, (_, index) => {
      const event = nthEvent(n + index, { variant: (n + index) % 2 ? 'A' : 'B', ext: { decideMs: (n + index) % 90 * 100 } })
      return { event, received: Date.parse(event.at) + 90 }
    }))
  }
  await store.close()
}

const measure = async (file: string, format: (typeof formats)[number]) => {
  const store = await openSqlite({ file })
  const silent = { info() {}, warn() {}, error() {} }
  const start = performance.now()
  const chunks = await exportEvents({ store, log: silent, now: Date.now, newId: () => 'bench' }, async () => {}, { format, selection: {} }, 'bench')
  const target = createWriteStream(`${file}.${format}`)
  await pipeline(Readable.from(chunks), target)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage()
  console.log(`${format.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${((user + system) / 1e6).toFixed(1).padStart(6)} s CPU`
    + `  ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(5)} MB RSS  ${(target.bytesWritten / 1e6).toFixed(1).padStart(7)} MB`)
  await store.close()
}

const [, , , file, format] = process.argv
if (file) await measure(file, format as (typeof formats)[number])
else {
  const folder = await mkdtemp(join(tmpdir(), 'izin-bench-'))
  const database = join(folder, 'events.db')
  await fill(database)
  console.log(`${rows} events are there`)
  for (const name of formats) await once(fork(fileURLToPath(import.meta.url), [String(rows), database, name], { execArgv: process.execArgv }), 'exit')
  await rm(folder, { recursive: true })
}
