import { describe, test } from 'vitest'
import { missing, notRun } from '../browsers/ensure.js'
import { find, type Wanted } from '../browsers/wanted.js'
import type { EngineName, LaunchEngine } from './engine.js'
import { engines } from './index.js'

function describeMissing(wanted: Wanted) {
  if (process.env['CI']) return test('is here', () => { throw new Error(missing(wanted)) })
  // The reporter counts skipped cases and does not name them.
  console.error(notRun(wanted))
  return test.skip(notRun(wanted))
}

/**
 * The cases in one engine. Where the machine has none the output says "not run" instead of nothing, and under CI it is
 * a failure: what was not run must not look as if it had passed.
 */
export function describeEngine(name: EngineName, cases: (launch: LaunchEngine) => void) {
  const { wanted, launch } = engines[name]
  describe(wanted.name, () => void (find(wanted) ? cases(launch) : describeMissing(wanted)))
}
