import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import { forgetEverything } from './forget-everything.js'
import { emptyPage, type Lane } from './lanes.js'

/** A container of Firefox: a profile within the profile. Its window is its own, or it would be hidden by the others. */
export class FirefoxLane implements Lane {
  readonly #context: BrowserContext
  readonly #page: Page

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context
    this.#page = page
  }

  static async start(browser: Browser): Promise<FirefoxLane> {
    const context = await browser.createBrowserContext()
    return new FirefoxLane(context, await context.newPage({ type: 'window' }))
  }

  async goto(url: string) {
    await this.#page.goto(url, { waitUntil: 'domcontentloaded' })
  }

  async evaluate<T>(expression: string): Promise<T> {
    return await this.#page.evaluate(expression) as T
  }

  click(selector: string): Promise<void> {
    return this.#page.locator(selector).click()
  }

  async clean(origins: Iterable<string>) {
    for (const page of await this.#context.pages()) if (page !== this.#page) await page.close()
    for (const origin of origins) {
      await this.goto(origin + emptyPage)
      await this.evaluate(`(async () => {${forgetEverything}})()`)
    }
    // Puppeteer's `page.cookies()` leaves out those of a whole domain.
    await this.#page.deleteCookie(...(await this.#context.cookies()))
  }

  async end() {
    await this.#context.close()
  }
}
