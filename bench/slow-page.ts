import type { Browser } from 'playwright-core'
import { openQuietPage, type QuietPage } from './quiet-page.js'
import { taskTimes, type Trace, traceCategories } from './task-times.js'

const phone = { width: 390, height: 844, deviceScaleFactor: 1, mobile: true }
/** After `load`, and after each click: all is done that follows. */
const settle = 1_000

/** What a person did, and what the page was busy with: each in ms. */
export interface Waited {
  /** From the press to the next paint, as the browser tells it: in steps of 8. */
  readonly inp: number
  readonly longest: number
}

/** In the page: the slowest event of each thing a person does. */
const watchEvents = `window.slowest = 0
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) if (interactionId) slowest = Math.max(slowest, duration)
}).observe({ type: 'event', durationThreshold: 16 })`

const at = (selector: string) => `(() => {
  const element = document.querySelector('izin-root').shadowRoot.querySelector(${JSON.stringify(selector)})
  element.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return JSON.stringify({ x: x + width / 2, y: y + height / 2 })
})()`

/** One visit in a fresh profile, on a phone whose processor is so many times slower than this machine's. */
export class SlowPage {
  readonly #browser: Browser
  readonly #page: QuietPage

  private constructor(browser: Browser, page: QuietPage) {
    this.#browser = browser
    this.#page = page
  }

  static async open(browser: Browser, slowdown: number): Promise<SlowPage> {
    const page = await openQuietPage(browser)
    await page.send('Emulation.setDeviceMetricsOverride', phone)
    await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: watchEvents })
    return new SlowPage(browser, page)
  }

  /** The tasks of loading it. */
  load(url: string): Promise<number[]> {
    return this.#traced(() => this.#page.visit(url, settle))
  }

  /** Clicks what is drawn, as a mouse does. */
  async click(selector: string): Promise<Waited> {
    const { x, y } = JSON.parse(await this.#page.evaluate<string>(at(selector))) as { x: number; y: number }
    await this.#page.evaluate('slowest = 0')
    const [longest = 0] = await this.#traced(async () => {
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
        await this.#page.send('Input.dispatchMouseEvent', { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 })
      }
      await new Promise((resolve) => setTimeout(resolve, settle))
    })
    return { inp: await this.#page.evaluate<number>('slowest'), longest }
  }

  close(): Promise<void> {
    return this.#page.close()
  }

  async #traced(run: () => Promise<void>): Promise<number[]> {
    await this.#browser.startTracing(undefined, { categories: [...traceCategories] })
    await run()
    return taskTimes(JSON.parse((await this.#browser.stopTracing()).toString()) as Trace)
  }
}
