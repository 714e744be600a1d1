import { spawnSync } from 'node:child_process'
import { table } from '../../bench/table.js'
import { measureFlood } from './flood.js'
import { measureFsyncs } from './fsyncs.js'
import { measureInstall } from './install.js'
import { measureMillion } from './million.js'
import { measurePairs, median, type Rates, sqliteFiles } from './pairs.js'
import { postgresDatabases } from './postgres-databases.js'

const rounds = Number(process.env['IZIN_BENCH_ROUNDS'] ?? 5)
const duration = Number(process.env['IZIN_BENCH_SECONDS'] ?? 5) * 1000

const met = (isMet: boolean) => (isMet ? 'ok' : 'MISSED')
const print = (title: string, head: string[], rows: string[][]) => console.log(`\n${title}\n\n${table(head, rows)}`)

const printRates = (store: string, rates: Rates, overC15t: number, cpuShare?: number) => {
  const of = (name: keyof Rates, what: 'rate' | 'cpu' | 'memory') => median(rates[name].map((sample) => sample[what]))
  print(`${store}: 32 connections, one event a request, median of ${rounds} interleaved rounds of ${duration / 1000} s`,
    ['', 'events/s', 'CPU, µs an event', 'peak RSS, MiB'],
    (['collector', 'cheapest', 'c15t'] as const).map((name) =>
      [name, of(name, 'rate').toFixed(0), of(name, 'cpu').toFixed(0), of(name, 'memory').toFixed(0)]))
  const [overRival, overCheapest] = [of('collector', 'rate') / of('c15t', 'rate'), of('collector', 'rate') / of('cheapest', 'rate')]
  print('', ['target', 'measured', 'goal', ''], [
    ['events/s over c15t', overRival.toFixed(1), `≥ ${overC15t}`, met(overRival >= overC15t)],
    ['events/s over the cheapest', overCheapest.toFixed(2), '≥ 0.5', met(overCheapest >= 0.5)],
    ...(cpuShare ? [['CPU an event, c15t over ours', (of('c15t', 'cpu') / of('collector', 'cpu')).toFixed(1), `≥ ${cpuShare}`,
      met(of('c15t', 'cpu') / of('collector', 'cpu') >= cpuShare)]] : []),
    ['peak RSS, MiB', of('collector', 'memory').toFixed(0), '≤ 150', met(of('collector', 'memory') <= 150)],
  ])
}

const files = sqliteFiles()

const parts: Readonly<Record<string, () => Promise<void>>> = {
  async sqlite() {
    printRates('SQLite', await measurePairs(files, rounds, duration), 20, 25)
  },
  async postgres() {
    const databases = await postgresDatabases()
    try {
      printRates('PostgreSQL', await measurePairs(databases, rounds, duration), 10)
    } finally {
      await databases.close()
    }
  },
  async million() {
    const { ratio, bytes, rates } = await measureMillion(files, rounds, duration)
    print('SQLite with a million rows', ['', 'measured', 'goal', ''], [
      ['rate over that of an empty one', `${ratio.toFixed(2)} (${rates.map((rate) => rate.toFixed(0)).join(' of ')})`, '≥ 0.9', met(ratio >= 0.9)],
      ['bytes a row, indexes and all', bytes.toFixed(0), '≤ 250', met(bytes <= 250)],
    ])
  },
  async fsyncs() {
    const fsyncs = await measureFsyncs(await files.create('fsyncs'))
    print('SQLite', ['', 'measured', 'goal', ''],
      [['fsyncs an event', fsyncs?.toFixed(3) ?? 'not measured: needs strace', '≤ 0.1', fsyncs === undefined ? '' : met(fsyncs <= 0.1)]])
  },
  async flood() {
    const { before, peak, status } = await measureFlood(await files.create('flood'))
    print('Eight bodies of 64 MiB', ['', 'before', 'peak', 'answered', ''],
      [['RSS, MiB', before.toFixed(0), peak.toFixed(0), status, met(peak <= 150 && peak - before < 16)]])
  },
  async install() {
    const { seconds, size } = await measureInstall()
    print('npm install of the package', ['', 'measured', 'goal', ''],
      [['seconds, empty cache', seconds.toFixed(1), '< 15', met(seconds < 15)], ['MiB on disk', size.toFixed(0), '', '']])
  },
}

const asked = process.argv.slice(2)
for (const name of asked) if (!parts[name]) throw new Error(`${name} is none of ${Object.keys(parts).join(', ')}`)
const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'],
  { cwd: new URL('rivals', import.meta.url), stdio: 'inherit' })
if (installed.status !== 0) throw new Error('The rivals could not be installed.')
try {
  for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await run()
} finally {
  files.close()
}
