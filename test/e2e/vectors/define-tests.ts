import { afterAll, beforeAll, describe, type ExpectStatic, test } from 'vitest'
import type { LaunchEngine } from '../engines/engine.js'
import { findLimit } from './limits.js'
import { isHeld } from './matrix.js'
import type { Mode } from './mode.js'
import { type Outcome, runVector } from './run-vector.js'
import { Stage } from './stage.js'
import type { Vector } from './vector.js'

/** As the exceptions say it: held in every run unless named, and named only as long as it is needed. */
function check(expect: ExpectStatic, outcome: Outcome, stage: Stage, mode: Mode) {
  const { vector, proof, held, runs, afterGrant } = outcome
  expect(proof.leaks, `${vector.id} leaks on the page without Izin`).toBe(true)
  const limit = findLimit(vector.id, stage.engine.name, mode.name)
  if (!limit) expect(`held in ${held} of ${runs} runs`).toBe(`held in ${runs} of ${runs} runs`)
  else if (!limit.race) expect(held, `${vector.id} is held in every run: it must leave limits.json`).toBeLessThan(runs)
  if (isHeld(outcome)) expect(afterGrant).toBe('')
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
          check(expect, await runVector(stage, mode, vector), stage, mode)
        })
      }
    })
  }
}
