import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { ensure } from '../test/e2e/browsers/ensure.js'
import { chromium as chromiumHere } from '../test/e2e/browsers/wanted.js'

/** Quiet, on loopback only, and no robot: the rival hides itself from robots. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({
  executablePath: ensure(chromiumHere),
  args: [
    '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-blink-features=AutomationControlled', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
})

/** One page of one person, with the counters of its main thread. */
export interface Measured {
  readonly context: BrowserContext
  readonly page: Page
  readonly session: CDPSession
  /** Of the thread's own clock: what other programs do on this machine does not count. In ms. */
  readTasks(): Promise<number>
  /** In KiB, after a collection. */
  readHeap(): Promise<number>
}

/** Opens a page in a fresh profile, or in that of `context`. */
export const openMeasured = async (browser: Browser, url: string, given?: BrowserContext): Promise<Measured> => {
  const context = given ?? await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'load' })
  const read = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find((metric) => metric.name === name)?.value ?? 0
  }
  return {
    context, page, session,
    readTasks: async () => (await read('TaskDuration')) * 1_000,
    async readHeap() {
      // The second one takes what the first one's finalizers let go.
      for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage')
      return (await read('JSHeapUsedSize')) / 1_024
    },
  }
}
