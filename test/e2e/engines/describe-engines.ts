import { describe, test } from 'vitest'
import { find, firefox, type Wanted, webkit } from '../browsers/wanted.js'
import type { LaunchEngine } from './engine.js'
import { launchFirefox } from './firefox.js'
import { launchWebKit } from './webkit.js'

const others: readonly (readonly [Wanted, LaunchEngine])[] = [[firefox, launchFirefox], [webkit, launchWebKit]]

/**
 * The cases in each engine beside Chromium. Where one is missing, the result says "not run" instead of nothing, and
 * under CI the run fails, see ensure-browser.ts.
 */
export function describeEngines(cases: (launch: LaunchEngine) => void) {
  for (const [wanted, launch] of others) {
    if (find(wanted)) describe(wanted.name, () => cases(launch))
    else describe(wanted.name, () => test.skip(`NOT RUN: ${wanted.advice}`))
  }
}
