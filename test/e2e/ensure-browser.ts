/**
 * Run before the browser tests: `tsx test/e2e/ensure-browser.ts`. Ends with 1 where there is no Chromium or nginx, and under
 * CI where any of the three engines is missing: what was not run must not look as if it had passed.
 */
import { install } from './browsers/install.js'
import { allWanted, chromium, find, headlessShell, nginx, type Wanted } from './browsers/wanted.js'
import { missing, notRun } from './browsers/ensure.js'

const always: readonly Wanted[] = [chromium, nginx]
const isNeeded = (wanted: Wanted) => always.includes(wanted) || (wanted !== headlessShell && Boolean(process.env['CI']))

function report(wanted: Wanted) {
  const found = find(wanted)
  if (found) return console.log(`Browser tests run in or with ${wanted.name}: ${found}`)
  console.error(isNeeded(wanted) ? missing(wanted) : notRun(wanted))
  if (isNeeded(wanted)) process.exitCode = 1
}

try {
  install(allWanted)
  allWanted.forEach(report)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
