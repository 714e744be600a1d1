/** Prints what leaks, what is held and what is replayed: `tsx test/e2e/vectors/report.ts [pattern]`. */
import { launchChromium } from '../engines/chromium.js'
import { vectorsFor } from './index.js'
import { findLimit } from './limits.js'
import { isHeld, isReplayed, rowOf } from './matrix.js'
import { automatic, type Mode } from './mode.js'
import { type Outcome, runVector } from './run-vector.js'
import { Stage } from './stage.js'
import type { Vector } from './vector.js'

const atOnce = 16

function line({ outcome, mode, stage }: { outcome: Outcome; mode: Mode; stage: Stage }): string {
  const { vector, proof, held, runs, afterGrant } = outcome
  const limit = findLimit(vector.id, stage.engine.name, mode.name) ? 'limit' : ''
  const words = [
    vector.group, vector.id, vector.kind, proof.leaks ? `${proof.after} ms` : 'NO LEAK',
    isHeld(outcome) ? 'held' : `LEAKS ${runs - held}/${runs}`, isReplayed(outcome) ? 'replayed' : afterGrant, limit,
  ]
  const widths = [21, 40, 8, 8, 10, 9, 5]
  return words.map((word, index) => word.padEnd(widths[index] ?? 0)).join(' ').trimEnd()
}

async function runAll(stage: Stage, mode: Mode, vectors: readonly Vector[]): Promise<readonly Outcome[]> {
  const waiting = [...vectors]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let vector = waiting.shift(); vector; vector = waiting.shift()) {
      try {
        const outcome = await runVector(stage, mode, vector)
        outcomes.push(outcome)
        console.log(line({ outcome, mode, stage }))
      } catch (error) {
        console.log(vector.group, vector.id, 'COULD NOT RUN', error)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes
}

const start = Date.now()
const stage = await Stage.start(launchChromium)
const outcomes = await runAll(stage, automatic, vectorsFor(stage.engine.name, process.argv[2]))
const { exceptions, ...row } = rowOf(stage.engine, automatic, outcomes)
console.log(`\nnot held in every run: ${exceptions.join(' ') || 'none'}`)
console.log(JSON.stringify(row), `slowest leak ${Math.max(...outcomes.map(({ proof }) => proof.after))} ms,`,
  `${((Date.now() - start) / 1000).toFixed(0)} s in all`)
await stage.close()
