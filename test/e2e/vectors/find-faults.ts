import type { Limit } from './limits.js'
import type { Outcome } from './run-vector.js'

/** What is not as the exceptions say it. */
export interface Fault {
  readonly what: string
  /** Better than its exception says: one run is no proof of that where an engine decides it by a race. */
  readonly isTooGood: boolean
}

const bad = (what: string): Fault => ({ what, isTooGood: false })
const tooGood = (what: string): Fault => ({ what: `${what}: it must leave limits.json`, isTooGood: true })

function findHoldFault({ held, runs }: Outcome, limit: Limit | undefined): Fault | undefined {
  const isSure = !limit || limit.lost || limit.rarely
  const fewest = runs - (limit?.rarely ? 1 : 0)
  if (isSure) return held < fewest ? bad(`held in ${held} of ${runs} runs`) : undefined
  return limit.race || held < runs ? undefined : tooGood('is held in every run')
}

function findRunFault({ ranEarly }: Outcome, limit: Limit | undefined): Fault | undefined {
  if (ranEarly.length > 0) return limit?.runs ? undefined : bad('what the vendor sent ran before consent')
  return limit?.runs ? tooGood('nothing ran before consent') : undefined
}

function findReturnFault({ afterGrant }: Outcome, limit: Limit | undefined): Fault | undefined {
  if (afterGrant) return limit?.lost ? undefined : bad(afterGrant)
  return limit?.lost ? tooGood('comes back') : undefined
}

/** As the exceptions say it: held and never run unless named, and named only as long as it is needed. */
export function findFaults(outcome: Outcome, limit: Limit | undefined): readonly Fault[] {
  if (!outcome.proof.leaks) return [bad('does not leak on the page without Izin')]
  const faults = [findHoldFault, findRunFault, findReturnFault].map((find) => find(outcome, limit))
  return faults.filter((fault) => fault !== undefined)
}
