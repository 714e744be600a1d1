import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { c15t, cheapest, collector, type Contender } from './contenders.js'
import { measureRate, type Sample } from './rate.js'

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

export type Rates = Readonly<Record<'collector' | 'cheapest' | 'c15t', readonly Sample[]>>

/** Gives each contender of each round an empty database of its own. */
export interface Databases {
  create(name: string): Promise<string>
}

export const sqliteFiles = (): Databases & { close(): void } => {
  const folder = mkdtempSync(join(tmpdir(), 'izin-bench-'))
  let n = 0
  return {
    create: async (name) => join(folder, `${name}-${n++}.sqlite`),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** All in turn, round after round, so that what else the machine does meets all of them. */
export const measurePairs = async (databases: Databases, rounds: number, duration: number): Promise<Rates> => {
  const rates = { collector: [] as Sample[], cheapest: [] as Sample[], c15t: [] as Sample[] }
  const contenders: Record<keyof Rates, Contender> = { collector, cheapest, c15t }
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(contenders) as (keyof Rates)[]) {
      const database = await databases.create(name)
      rates[name].push(await measureRate({ contender: contenders[name], database, first: 1, duration }))
    }
  }
  return rates
}
