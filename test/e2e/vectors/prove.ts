import type { Stage } from './stage.js'
import type { Vector } from './vector.js'
import { pageOf } from './vector-page.js'
import { until, Visit } from './visit.js'

/** What the vector does on the page without Izin. */
export interface Proof {
  readonly leaks: boolean
  /** From the moment the page is parsed, in ms. */
  readonly after: number
  /** Each thing that arrives, once. */
  readonly arrives: readonly string[]
  /** Which vendor scripts run. */
  readonly runs: readonly string[]
}

/** How long a load that is to come may take before it counts as missing, in ms. */
export const patience = 6_000
/** It is over when nothing more has come for this long, in ms, or for as long as the first took: a vendor's second file, say. */
const leastQuiet = 300

export const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()

async function whenQuiet(visit: Visit, quiet: number): Promise<void> {
  for (let before = -1; before < visit.arrived().length; await visit.settle(quiet)) before = visit.arrived().length
}

/** Shows that the vector could fail: without Izin it leaks. */
export async function prove(stage: Stage, vector: Vector): Promise<Proof> {
  const run = stage.cast(vector)
  run.page = pageOf(vector, run.target)()
  // A cookie of the one before would prove another one, and a tab that stays open goes on sending packets.
  const isFresh = vector.kind === 'storage' || vector.profile !== undefined || vector.counts === 'datagrams'
  const visit = await Visit.begin(stage, vector, run, () => (isFresh ? stage.visit(run) : stage.revisit(run)))
  const start = Date.now()
  const leaks = await until(() => visit.leaked(), patience)
  const after = Date.now() - start
  if (leaks) await whenQuiet(visit, Math.max(leastQuiet, after))
  const proof = { leaks, after, arrives: distinct(visit.arrived()), runs: await visit.ran() }
  if (isFresh || !leaks) await visit.tab.close()
  else stage.giveBack(visit.tab)
  return proof
}
