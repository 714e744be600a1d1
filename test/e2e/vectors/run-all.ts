import type { Mode } from './mode.js'
import { type Outcome, runVector } from './run-vector.js'
import type { Stage } from './stage.js'
import type { Vector } from './vector.js'

const atOnce = 12

/** A run that breaks off has shown nothing: it counts as not held. */
const failed = (vector: Vector, error: unknown): Outcome => ({
  vector, proof: { leaks: false, after: 0, arrives: [], runs: [] }, held: 0, runs: 0, ranEarly: [], afterGrant: String(error),
})

/** Many vectors in one browser, some at once; each outcome is told as it comes. */
export async function runAll(
  stage: Stage, { mode, vectors }: { mode: Mode; vectors: readonly Vector[] }, tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = [...vectors]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let vector = waiting.shift(); vector; vector = waiting.shift()) {
      const outcome = await runVector(stage, mode, vector).catch((error: unknown) => failed(vector, error))
      outcomes.push(outcome)
      tell(outcome)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes
}
