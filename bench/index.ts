import { CpuBench, type Sample, type Visit, visits } from './cpu.js'
import type { Contender } from './pages.js'
import { measureSizes } from './sizes.js'
import { inKiB, median, table } from './table.js'

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

printSizes()
await printCpu()
