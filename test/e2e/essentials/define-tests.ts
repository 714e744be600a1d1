import { afterAll, beforeAll, describe, test } from 'vitest'
import type { LaunchEngine } from '../engines/engine.js'
import type { Mode } from '../vectors/mode.js'
import { Stage } from '../vectors/stage.js'
import type { Essential } from './essential.js'
import { runEssential } from './run-essential.js'

/** One test for each. */
export function defineEssentialTests(launch: LaunchEngine, mode: Mode, essentials: readonly Essential[]): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await Stage.start(launch)
  })
  afterAll(() => stage.close())
  describe.concurrent(`${mode.name}, essential`, () => {
    for (const essential of essentials) {
      test(`never harms ${essential.id}`, async ({ expect }) => {
        const [bare, ...states] = await runEssential(stage, mode, essential)
        expect(bare).toMatchObject({ works: true })
        for (const { state, works, complaints } of states) {
          expect({ state, works, complaints }).toEqual({ state, works: true, complaints: bare?.complaints })
        }
      })
    }
  })
}
