import type { Browser, BrowserContext } from 'playwright-core'
import { launchBrowser } from './browser.js'
import { addressOf, type Contender, contenders, servePages } from './pages.js'
import { openQuietPage, type QuietPage } from './quiet-page.js'

export const visits = ['first visit', 'accepted', 'refused'] as const
export type Visit = (typeof visits)[number]

/** Milliseconds of script, compiling included, of one page load. */
export type Sample = Readonly<Record<Contender, number>>

type Stored = Awaited<ReturnType<BrowserContext['cookies']>>

const userAgent =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36'
/** After `load`: the banner is up and what is loaded when idle is there. */
const settle = 1_000

const bannerOf: Readonly<Record<Contender, string>> = {
  izin: 'izin-root [part=banner]',
  rival: '#cc-main .cm',
}
/** The same without playwright's reach into shadow trees. */
const isShown: Readonly<Record<Contender, string>> = {
  izin: `Boolean(document.querySelector('izin-root')?.shadowRoot.querySelector('[part=banner]')?.checkVisibility())`,
  rival: `Boolean(document.querySelector('#cc-main .cm')?.checkVisibility({ visibilityProperty: true }))`,
}
const buttonOf: Readonly<Record<Contender, Readonly<Record<Exclude<Visit, 'first visit'>, string>>>> = {
  izin: {
    accepted: 'izin-root [data-izin-action=accept-all]', refused: 'izin-root [data-izin-action=reject-all]',
  },
  rival: { accepted: '#cc-main .cm [data-role=all]', refused: '#cc-main .cm [data-role=necessary]' },
}

export class CpuBench {
  readonly #browser: Browser
  readonly #address: string
  readonly #close: () => Promise<void>

  private constructor(browser: Browser, address: string, close: () => Promise<void>) {
    this.#browser = browser
    this.#address = address
    this.#close = close
  }

  static async start(): Promise<CpuBench> {
    const server = await servePages()
    const browser = await launchBrowser()
    return new CpuBench(browser, addressOf(server), async () => {
      await browser.close()
      server.close()
    })
  }

  close(): Promise<void> {
    return this.#close()
  }

  get browserVersion(): string {
    return this.#browser.version()
  }

  /** Interleaved: in every round each page once, in an order that turns, so that neither is always first. */
  async measure(visit: Visit, rounds: number): Promise<Sample[]> {
    const stored: Readonly<Record<Contender, Stored | undefined>> = {
      izin: await this.#choose('izin', visit), rival: await this.#choose('rival', visit),
    }
    const samples: Sample[] = []
    for (let round = -1; round < rounds; round++) {
      const sample = { izin: 0, rival: 0 }
      const order = round % 2 ? contenders : [...contenders].reverse()
      for (const contender of order) sample[contender] = await this.#load(contender, visit, stored[contender])
      // Round -1 warms the browser up.
      if (round >= 0) samples.push(sample)
    }
    return samples
  }

  /** The visit before: what the tool stores when this person clicks its own button. */
  async #choose(tool: Contender, visit: Visit): Promise<Stored | undefined> {
    if (visit === 'first visit') return undefined
    const context = await this.#browser.newContext({ userAgent })
    const page = await context.newPage()
    await page.goto(`${this.#address}/page/${tool}`)
    await page.locator(bannerOf[tool]).waitFor()
    // Tools may ignore a click sooner after the banner than a person could make one.
    await page.waitForTimeout(1_000)
    await page.locator(buttonOf[tool][visit]).first().click()
    await page.locator(bannerOf[tool]).waitFor({ state: 'hidden' })
    await page.waitForTimeout(500)
    const stored = await context.cookies()
    await context.close()
    return stored
  }

  async #load(contender: Contender, visit: Visit, stored: Stored | undefined): Promise<number> {
    const page = await openQuietPage(this.#browser, stored)
    await page.send('Emulation.setUserAgentOverride', { userAgent })
    // The thread's own clock: what other programs do on this machine does not count. No CPU throttling with it:
    // Chromium throttles by keeping the thread busy, and that clock counts it (two equal pages then differed by 37 %).
    await page.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.visit(`${this.#address}/page/${contender}`, settle)
    const { metrics } = await page.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics')
    await expectShown(page, contender, visit)
    await page.close()
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return (value('ScriptDuration') + value('V8CompileDuration')) * 1_000
  }
}

/** A page that did not do its work would be a fast one. */
async function expectShown(page: QuietPage, tool: Contender, visit: Visit) {
  const shown = await page.evaluate<boolean>(isShown[tool])
  if (shown !== (visit === 'first visit')) {
    throw new Error(`${tool}, ${visit}: the banner is ${shown ? '' : 'not '}there.`)
  }
  const ran = await page.evaluate<boolean>('window.ran1 === true')
  if (ran !== (visit === 'accepted')) throw new Error(`${tool}, ${visit}: the held tag did ${ran ? '' : 'not '}run.`)
}
