import { findFaults } from './find-faults.js'
import { findLimit } from './limits.js'
import { isHeld, isReplayed } from './matrix.js'
import type { Mode } from './mode.js'
import type { Outcome } from './run-vector.js'
import type { Stage } from './stage.js'

const widths = [21, 40, 8, 8, 10, 5, 9, 5]

/** An outcome as a row for a person: what leaks without Izin, is held, is replayed. */
export function outcomeLine(stage: Stage, mode: Mode, outcome: Outcome): string {
  const { vector, proof, held, runs, ranEarly, afterGrant } = outcome
  const limit = findLimit(vector.id, stage.engine.name, mode.name)
  const faults = findFaults(outcome, limit)
  const words = [
    vector.group, vector.id, vector.kind, proof.leaks ? `${proof.after} ms` : 'NO LEAK',
    isHeld(outcome) ? 'held' : `LEAKS ${runs - held}/${runs}`, ranEarly.length > 0 ? 'RUNS' : '',
    isReplayed(outcome) ? 'replayed' : afterGrant, limit ? 'limit' : '', faults.length > 0 ? 'FAULT' : '',
  ]
  return words.map((word, index) => word.padEnd(widths[index] ?? 0)).join(' ').trimEnd()
}
