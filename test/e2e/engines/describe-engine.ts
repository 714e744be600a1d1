import { describe, test } from 'vitest'
import { find } from '../browsers/wanted.js'
import type { EngineName, LaunchEngine } from './engine.js'
import { engines } from './index.js'

/**
 * The cases in one engine. Where the machine has none the result says "not run" instead of nothing, and under CI
 * the run fails, see ensure-browser.ts.
 */
export function describeEngine(name: EngineName, cases: (launch: LaunchEngine) => void) {
  const { wanted, launch } = engines[name]
  if (find(wanted)) describe(wanted.name, () => cases(launch))
  else describe(wanted.name, () => test.skip(`NOT RUN: ${wanted.advice}`))
}
