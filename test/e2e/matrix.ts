/**
 * All modes in all engines; keeps the results in matrix.json and writes the README's table. $IZIN_ENGINE and $IZIN_MODE
 * name one of them. Ends with 1 where something is not held that limits.json does not name, or nothing could be run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { notRun } from './browsers/ensure.js'
import { find } from './browsers/wanted.js'
import { type EngineName, engineNames } from './engines/engine.js'
import { engines } from './engines/index.js'
import { vectorsFor } from './vectors/index.js'
import { findFaults } from './vectors/find-faults.js'
import { findLimit } from './vectors/limits.js'
import { readRows, rowOf, writeRow } from './vectors/matrix.js'
import { matrixTable, placeTable } from './vectors/matrix-table.js'
import type { Mode } from './vectors/mode.js'
import { modes } from './vectors/modes.js'
import { outcomeLine } from './vectors/outcome-line.js'
import { runAll } from './vectors/run-all.js'
import type { Outcome } from './vectors/run-vector.js'
import { Stage } from './vectors/stage.js'

const today = new Date().toISOString().slice(0, 10)
const chosen = (variable: string, name: string) => [undefined, '', name].includes(process.env[variable])

async function runMode(stage: Stage, mode: Mode) {
  console.log(`\n${stage.engine.name} ${stage.engine.version}, ${mode.name}\n`)
  const outcomes = await runAll(stage, { mode, vectors: vectorsFor(stage.engine.name) }, (outcome) =>
    console.log(outcomeLine(stage, mode, outcome)))
  const row = rowOf(stage.engine, mode, outcomes)
  writeRow({ ...row, date: today })
  const limitOf = ({ vector }: Outcome) => findLimit(vector.id, row.engine, row.mode)
  const faulty = outcomes.filter((outcome) => findFaults(outcome, limitOf(outcome)).length > 0)
  if (faulty.length === 0) return
  console.error(`\nNot as limits.json says it: ${faulty.map(({ vector }) => vector.id).join(' ')}`)
  process.exitCode = 1
}

async function runEngine(name: EngineName) {
  const { wanted, launch } = engines[name]
  if (!find(wanted)) {
    console.error(notRun(wanted))
    process.exitCode = 1
    return
  }
  const stage = await Stage.start(launch)
  for (const mode of modes) if (chosen('IZIN_MODE', mode.name)) await runMode(stage, mode)
  await stage.close()
}

for (const name of engineNames) if (chosen('IZIN_ENGINE', name)) await runEngine(name)
const table = matrixTable(readRows())
console.log(`\n${table}`)
writeFileSync('README.md', placeTable(readFileSync('README.md', 'utf8'), table))
