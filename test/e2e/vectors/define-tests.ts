import { afterAll, beforeAll, describe, test } from 'vitest'
import type { LaunchEngine } from '../engines/engine.js'
import { findFaults, type Fault } from './find-faults.js'
import { findLimit } from './limits.js'
import type { Mode } from './mode.js'
import { runVector } from './run-vector.js'
import { Stage } from './stage.js'
import type { Vector } from './vector.js'

/**
 * The faults of a vector in a mode. What is decided by a race is judged by the best of three tries: what is too good for
 * its exception has to be so in three runs, and what a busy machine loses now and then has to be held in one try.
 */
async function findFaultsOf(stage: Stage, mode: Mode, vector: Vector): Promise<readonly string[]> {
  const limit = findLimit(vector.id, stage.engine.name, mode.name)
  const isUndecided = ({ isTooGood }: Fault) => (isTooGood ? mode.runs === 'one' : limit?.rarely)
  let faults = findFaults(await runVector(stage, mode, vector), limit)
  for (let left = 2; left > 0 && faults.some(isUndecided); left--) {
    faults = findFaults(await runVector(stage, mode, vector), limit)
  }
  return faults.map(({ what }) => what)
}

/** One test for each vector. `$IZIN_VECTORS` is a pattern of those to run. */
export function defineVectorTests(launch: LaunchEngine, mode: Mode, vectors: readonly Vector[]): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await Stage.start(launch)
  })
  afterAll(() => stage.close())
  for (const name of new Set(vectors.map(({ group }) => group))) {
    describe.concurrent(`${mode.name}, ${name}`, () => {
      for (const vector of vectors.filter(({ group }) => group === name)) {
        test(`holds ${vector.id}, and ${vector.kind === 'element' ? 'replays it once' : 'does not replay it'}`, async ({ expect }) => {
          expect(await findFaultsOf(stage, mode, vector)).toEqual([])
        })
      }
    })
  }
}
