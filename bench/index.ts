import { launchBrowser } from './browser.js'
import { measureAccept, measureCalls, measureChurn, measureHeap, type Share } from './cost.js'
import { CpuBench, type Sample, type Visit, visits } from './cpu.js'
import { addressOf, type Contender, otherBuild, servePages } from './pages.js'
import { measureSizes } from './sizes.js'
import { inKiB, median, table } from './table.js'
import { measureWaits, typical } from './waits.js'

/** Izin's script time as a share of the rival's. */
const goals: Readonly<Record<Visit, number>> = { 'first visit': 0.75, accepted: 0.6, refused: 0.8 }
const rounds = Number(process.env['IZIN_BENCH_ROUNDS'] ?? 15)

function printSizes() {
  const rows = measureSizes().map(({ file, raw, brotli, limit, goal }) =>
    [file, inKiB(raw), inKiB(brotli), inKiB(limit), inKiB(goal), brotli <= goal ? 'ok' : 'over'])
  console.log('Bytes, KiB\n')
  console.log(table(['file', 'raw', 'brotli', 'held at', 'goal', ''], rows))
}

const spread = (values: readonly number[]) =>
  [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(1)).join(' / ')

function cpuRow(visit: Visit, samples: readonly Sample[]): string[] {
  const of = (contender: Contender) => samples.map((sample) => sample[contender])
  const ratio = median(of('izin')) / median(of('rival'))
  const ofPairs = median(samples.map(({ izin, rival }) => izin / rival))
  const met = ratio <= goals[visit] ? 'ok' : 'over'
  return [visit, spread(of('izin')), spread(of('rival')), ratio.toFixed(2), ofPairs.toFixed(2),
    `≤ ${goals[visit]}`, met]
}

async function printCpu() {
  const bench = await CpuBench.start()
  try {
    const rows: string[][] = []
    for (const visit of visits) rows.push(cpuRow(visit, await bench.measure(visit, rounds)))
    console.log(`\nScript, ms per page load, min / median / max of ${rounds} interleaved rounds, ` +
      `Chromium ${bench.browserVersion}, against vanilla-cookieconsent 3.1.0\n`)
    console.log(table(['visit', 'izin', 'rival', 'ratio', 'of pairs', 'goal', ''], rows))
  } finally {
    await bench.close()
  }
}

const shareRow = ({ name, izin, bare }: Share, goal: number) =>
  [name, izin.toFixed(1), bare.toFixed(1), (izin / bare).toFixed(2), `≤ ${goal}`, izin / bare <= goal ? 'ok' : 'over']

const within = (value: number, goal: number) => [value.toFixed(0), `≤ ${goal}`, value <= goal ? 'ok' : 'over']

async function printCosts() {
  const server = await servePages()
  const browser = await launchBrowser()
  const place = { browser, address: addressOf(server), rounds }
  const print = (title: string, head: string[], rows: string[][]) => console.log(`\n${title}\n\n${table(head, rows)}`)
  try {
    print('Patched calls, ns each over the native call in one page, before the choice', ['call', 'native', 'patched', 'over', 'goal', ''],
      (await measureCalls(place)).map(({ name, native, patched }) =>
        [name, native.toFixed(0), patched.toFixed(0), ...within(patched - native, 1_000)]))
    print('10,000 nodes a second, ms of main thread a second', ['page', 'izin', 'bare', 'ratio', 'goal', ''],
      (await measureChurn(place)).map((share) => shareRow(share, 1.25)))
    print('Main thread, ms, against 30 lines written by hand', ['accept', 'izin', 'by hand', 'ratio', 'goal', ''],
      [shareRow(await measureAccept(place), 1.3)])
    const heap = await measureHeap(place)
    print('Heap over a bare page, KiB', ['visit', 'izin', 'goal', ''],
      [['first', ...within(heap.first, 100)], ['decided', ...within(heap.decided, 50)]])
  } finally {
    await browser.close()
    server.close()
  }
}

/** Longest task and time to the next paint, at four times CPU slowdown. */
async function printWaits() {
  const server = await servePages()
  const browser = await launchBrowser()
  const pages = ['bare', ...(otherBuild ? ['other'] : []), 'izin'].map((name) => [name, `${addressOf(server)}/slow/${name}`] as const)
  try {
    const all = await measureWaits({ browser, rounds: Math.min(rounds, 7), pages: Object.fromEntries(pages) })
    const rows = Object.entries(all).flatMap(([name, waits]) => Object.entries(waits).map(([what, times]) => {
      const { inp, longest } = typical(times)
      const met = name === 'bare' ? '' : inp <= 100 && longest <= 50 ? 'ok' : 'over'
      return [`${name}: ${what}`, inp ? inp.toFixed(0) : '', longest.toFixed(0), '≤ 100 / 50', met]
    }))
    console.log(`\nA phone four times slower, ms, median: press to next paint (INP), and the longest task\n\n${table(['page', 'INP', 'task', 'goal', ''], rows)}`)
  } finally {
    await browser.close()
    server.close()
  }
}

const parts = { sizes: printSizes, cpu: printCpu, cost: printCosts, waits: printWaits }
const asked = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await run()
