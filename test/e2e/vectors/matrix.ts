import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Engine, EngineName } from '../engines/engine.js'
import { findLimit } from './limits.js'
import type { Mode } from './mode.js'
import type { Outcome } from './run-vector.js'

/** What came of all vectors in one engine and mode. */
export interface MatrixResult {
  readonly engine: EngineName
  readonly version: string
  readonly mode: Mode['name']
  readonly total: number
  /** In every run, and not by luck: what is named as a race is not counted. */
  readonly held: number
  /** Elements that were requested and run once each after consent. */
  readonly replayed: number
  readonly elements: number
  /** What is not held in every run, each named in limits.json. */
  readonly exceptions: readonly string[]
}

/** A row of the table in the README. */
export interface MatrixRow extends MatrixResult {
  /** The day it was seen. */
  readonly date: string
}

export const isHeld = ({ proof, held, runs }: Outcome): boolean => proof.leaks && held === runs
export const isReplayed = (outcome: Outcome): boolean =>
  isHeld(outcome) && outcome.vector.kind === 'element' && outcome.afterGrant === ''

export const rowOf = (engine: Engine, mode: Mode, outcomes: readonly Outcome[]): MatrixResult => {
  const limitOf = ({ vector }: Outcome) => findLimit(vector.id, engine.name, mode.name)
  const sure = outcomes.filter((outcome) => isHeld(outcome) && !limitOf(outcome)?.race && !limitOf(outcome)?.rarely)
  return {
    engine: engine.name,
    version: engine.version,
    mode: mode.name,
    total: outcomes.length,
    held: sure.length,
    replayed: sure.filter(isReplayed).length,
    elements: outcomes.filter(({ vector }) => vector.kind === 'element').length,
    exceptions: outcomes.filter((outcome) => !isHeld(outcome) || limitOf(outcome)).map(({ vector }) => vector.id).sort(),
  }
}

const file = fileURLToPath(new URL('../matrix.json', import.meta.url))

/** The last run of each engine in each mode. */
export const readRows = (): readonly MatrixRow[] => JSON.parse(readFileSync(file, 'utf8')) as MatrixRow[]

/** Keeps the row, over an earlier one of the same engine and mode. */
export function writeRow(row: MatrixRow): void {
  const others = readRows().filter(({ engine, mode }) => engine !== row.engine || mode !== row.mode)
  const byName = (a: MatrixRow, b: MatrixRow) => `${a.engine} ${a.mode}`.localeCompare(`${b.engine} ${b.mode}`)
  writeFileSync(file, `${JSON.stringify([...others, row].sort(byName), null, 2)}\n`)
}
