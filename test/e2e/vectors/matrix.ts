import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Engine } from '../engines/engine.js'
import { findLimit } from './limits.js'
import type { Mode } from './mode.js'
import type { Outcome } from './run-vector.js'

/** A row of the result, for the table in the README. */
export interface MatrixRow {
  readonly engine: string
  readonly version: string
  readonly mode: string
  readonly total: number
  /** In every run. */
  readonly held: number
  /** Elements that were requested and run once each after consent. */
  readonly replayed: number
  readonly elements: number
  /** What is not held in every run, each named in limits.json. */
  readonly exceptions: readonly string[]
}

export const isHeld = ({ proof, held, runs }: Outcome): boolean => proof.leaks && held === runs
export const isReplayed = (outcome: Outcome): boolean =>
  isHeld(outcome) && outcome.vector.kind === 'element' && outcome.afterGrant === ''

export const rowOf = (engine: Engine, mode: Mode, outcomes: readonly Outcome[]): MatrixRow => ({
  engine: engine.name,
  version: engine.version,
  mode: mode.name,
  total: outcomes.length,
  held: outcomes.filter(isHeld).length,
  replayed: outcomes.filter(isReplayed).length,
  elements: outcomes.filter(({ vector }) => vector.kind === 'element').length,
  exceptions: outcomes
    .filter((outcome) => !isHeld(outcome) || findLimit(outcome.vector.id, engine.name, mode.name) !== undefined)
    .map(({ vector }) => vector.id),
})

/** Adds the row to the file named by $IZIN_MATRIX, over an earlier row of the same engine and mode. */
export function writeRow(row: MatrixRow, file = process.env['IZIN_MATRIX']): void {
  if (!file) return
  const rows = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as MatrixRow[] : []
  const others = rows.filter(({ engine, mode }) => engine !== row.engine || mode !== row.mode)
  writeFileSync(file, `${JSON.stringify([...others, row], null, 2)}\n`)
}
