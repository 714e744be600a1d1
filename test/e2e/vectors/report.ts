/**
 * Prints what leaks, what is held and what is replayed: `tsx test/e2e/vectors/report.ts [pattern]`, in the engine that
 * $IZIN_ENGINE names, else in Chromium.
 */
import { engineNames } from '../engines/engine.js'
import { engines } from '../engines/index.js'
import { vectorsFor } from './index.js'
import { rowOf } from './matrix.js'
import { automatic, inOneRun } from './mode.js'
import { outcomeLine } from './outcome-line.js'
import { runAll } from './run-all.js'
import { Stage } from './stage.js'

const name = engineNames.find((each) => each === process.env['IZIN_ENGINE']) ?? 'chromium'
const mode = name === 'chromium' ? automatic : inOneRun(automatic)
const start = Date.now()
const stage = await Stage.start(engines[name].launch)
const outcomes = await runAll(stage, { mode, vectors: vectorsFor(name, process.argv[2]) }, (outcome) =>
  console.log(outcomeLine(stage, mode, outcome)))
const { exceptions, ...row } = rowOf(stage.engine, mode, outcomes)
console.log(`\nnot held in every run: ${exceptions.join(' ') || 'none'}`)
console.log(JSON.stringify(row), `slowest leak ${Math.max(...outcomes.map(({ proof }) => proof.after))} ms,`,
  `${((Date.now() - start) / 1000).toFixed(0)} s in all`)
await stage.close()
