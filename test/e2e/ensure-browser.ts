/** Run before the browser tests: `tsx test/e2e/ensure-browser.ts`. Ends with 1 where there is no browser. */
import { ensureBrowser } from './find-browser.js'

try {
  console.log(`Browser tests run in ${ensureBrowser()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
