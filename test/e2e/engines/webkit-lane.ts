import { forgetEverything } from './forget-everything.js'
import { emptyPage, type Lane } from './lanes.js'
import { type ElementReference, type Session, WebDriver } from './webdriver.js'

/** How a browser is started. */
export interface Command {
  readonly driver: string
  readonly environment: NodeJS.ProcessEnv
  readonly capabilities: object
}

/** An expression for the element, in the open shadow root of each part before the last. */
const locate = (selector: string): string =>
  selector.split('>>>').reduce((found, part, index) =>
    `${found}${index ? '?.shadowRoot' : ''}?.querySelector(${JSON.stringify(part.trim())})`, 'document')

/** Waits until the element is there and has a box. */
const appear = (selector: string): string => `
  for (let found, end = Date.now() + 4000; Date.now() < end; await new Promise((again) => setTimeout(again, 25))) {
    if ((found = ${locate(selector)})?.getClientRects().length) return found
  }
  throw new Error('Nothing to click: ' + ${JSON.stringify(selector)})`

/** A browser with a driver of its own: a driver has one session, and a session one profile. */
export class WebKitLane implements Lane {
  readonly #driver: WebDriver
  readonly #session: Session

  private constructor(driver: WebDriver, session: Session) {
    this.#driver = driver
    this.#session = session
  }

  /** On a machine with much to do a new browser is now and then not heard of again: then another is started. */
  static async start(command: Command): Promise<WebKitLane> {
    return WebKitLane.#try(command).catch(() => WebKitLane.#try(command))
  }

  static async #try({ driver, environment, capabilities }: Command): Promise<WebKitLane> {
    const webDriver = await WebDriver.start(driver, environment)
    try {
      return new WebKitLane(webDriver, await webDriver.begin(capabilities))
    } catch (error) {
      await webDriver.end()
      throw error
    }
  }

  get version(): string {
    return this.#session.version
  }

  goto(url: string): Promise<void> {
    return this.#session.goto(url)
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#session.execute<T>(`return ${expression}`)
  }

  async click(selector: string) {
    await this.#session.click(await this.#session.execute<ElementReference>(appear(selector)))
  }

  async clean(origins: Iterable<string>) {
    await this.#session.closeOtherWindows()
    for (const origin of origins) {
      await this.#session.goto(origin + emptyPage)
      await this.#session.deleteCookies()
      await this.#session.execute(forgetEverything)
    }
  }

  async end() {
    // What hangs does not answer; its driver can be ended all the same.
    await this.#session.end().catch(() => undefined)
    await this.#driver.end()
  }
}
