import type { Mode } from './mode.js'
import { type Outcome, runVector } from './run-vector.js'
import type { Stage } from './stage.js'
import type { Vector } from './vector.js'

const atOnce = 8

/** Many vectors in one browser, some at once; each outcome is told as it comes. */
export async function runAll(
  stage: Stage, { mode, vectors }: { mode: Mode; vectors: readonly Vector[] }, tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = [...vectors]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let vector = waiting.shift(); vector; vector = waiting.shift()) {
      const outcome = await runVector(stage, mode, vector)
      outcomes.push(outcome)
      tell(outcome)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes
}
