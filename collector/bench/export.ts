import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formats } from '../src/export/asked.js'
import { openSqlite } from '../src/store/sqlite/open-sqlite.js'
import { nthEvent } from '../test/a-consent-event.js'

/*
 * `npm run build && npx tsx bench/export.ts [rows]`: what `izin-collector export` of so many events takes, from SQLite to a file,
 * as built, each format in a process of its own. CPU is of the whole process with the store's threads; RSS is the most that it held.
 */
const rows = Number(process.argv[2] ?? 1_000_000)
const groupSize = 2_000
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const tellUsage = 'data:text/javascript,import{isMainThread}from"node:worker_threads";process.on("exit",()=>isMainThread&&console.error(JSON.stringify(process.resourceUsage())))'

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

interface Usage { readonly userCPUTime: number; readonly systemCPUTime: number; readonly maxRSS: number }

const measure = (database: string, format: string) => {
  const out = `${database}.${format}`
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellUsage, cli, 'export', '--database', database, '--format', format, '--out', out], { encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(stderr)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stderr) as Usage
  console.log(`${format.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1).padStart(6)} s CPU`
    + `  ${(maxRSS / 1024).toFixed(0).padStart(5)} MB RSS  ${(statSync(out).size / 1e6).toFixed(1).padStart(7)} MB`)
}

if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build')
const folder = await mkdtemp(join(tmpdir(), 'izin-bench-'))
try {
  await fill(join(folder, 'events.db'))
  console.log(`${rows} events are there`)
  for (const format of formats) measure(join(folder, 'events.db'), format)
} finally {
  await rm(folder, { recursive: true })
}
