import { statSync } from 'node:fs'
import { openSqlite } from '../src/store/sqlite/open-sqlite.js'
import { nthEvent } from '../test/a-consent-event.js'
import { collector } from './contenders.js'
import { type Databases, median } from './pairs.js'
import { measureRate } from './rate.js'

const million = 1_000_000
const groupSize = 5_000

const fill = async (file: string): Promise<void> => {
  const store = await openSqlite({ file })
  for (let n = 1; n <= million; n += groupSize) {
    await store.append(Array.from({ length: groupSize }, (_, index) => ({ event: nthEvent(n + index), received: Date.now() })))
  }
  await store.close()
}

/** The rate behind a million rows against that of an empty file, in turns; and what a row takes of the disk. */
export const measureMillion = async (databases: Databases, rounds: number, duration: number) => {
  const full = await databases.create('million')
  await fill(full)
  const bytes = statSync(full).size / million
  const rates = { full: [] as number[], empty: [] as number[] }
  let first = million + 1
  for (let round = 0; round < rounds; round++) {
    const sample = await measureRate({ contender: collector, database: full, first, duration })
    first += sample.acknowledged + 1_000
    rates.full.push(sample.rate)
    rates.empty.push((await measureRate({ contender: collector, database: await databases.create('empty'), first: 1, duration })).rate)
  }
  const both = [median(rates.full), median(rates.empty)] as const
  return { ratio: both[0] / both[1], bytes, rates: both }
}
