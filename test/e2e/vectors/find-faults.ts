import type { Limit } from './limits.js'
import type { Outcome } from './run-vector.js'

const mustLeave = 'must leave limits.json'

/** Better than its exception says: one run is no proof of that where an engine decides it by a race. */
export const isTooGood = (fault: string): boolean => fault.endsWith(mustLeave)

function findHoldFault({ held, runs }: Outcome, limit: Limit | undefined): string {
  if (!limit || limit.lost || limit.rarely) return held >= runs - (limit?.rarely ? 1 : 0) ? '' : `held in ${held} of ${runs} runs`
  return limit.race || held < runs ? '' : `is held in every run: it ${mustLeave}`
}

function findRunFault({ ranEarly }: Outcome, limit: Limit | undefined): string {
  if (ranEarly.length > 0 && !limit?.runs) return 'what the vendor sent ran before consent'
  return ranEarly.length === 0 && limit?.runs ? `nothing ran before consent: its runs ${mustLeave}` : ''
}

function findReturnFault({ afterGrant }: Outcome, limit: Limit | undefined): string {
  if (!limit?.lost) return afterGrant
  return afterGrant || limit.race ? '' : `comes back: it ${mustLeave}`
}

/** As the exceptions say it: held and never run unless named, and named only as long as it is needed. */
export function findFaults(outcome: Outcome, limit: Limit | undefined): readonly string[] {
  if (!outcome.proof.leaks) return ['does not leak on the page without Izin']
  return [findHoldFault(outcome, limit), findRunFault(outcome, limit), findReturnFault(outcome, limit)].filter(Boolean)
}
