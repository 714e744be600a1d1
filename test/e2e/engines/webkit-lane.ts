import { forgetEverything } from './forget-everything.js'
import { type ElementReference, type Session, WebDriver } from './webdriver.js'

/** How a browser is started. */
export interface Command {
  readonly driver: string
  readonly environment: NodeJS.ProcessEnv
  readonly capabilities: object
}

/** A file every site may have, and no test plays: a page without anything on it. */
const emptyPage = '/robots.txt'

/** An expression for the element, in the open shadow root of each part before the last. */
const locate = (selector: string): string =>
  selector.split('>>>').reduce((found, part, index) =>
    `${found}${index ? '?.shadowRoot' : ''}?.querySelector(${JSON.stringify(part.trim())})`, 'document')

/** One browser with its driver, which has one session and so one profile: used by one tab after the other. */
export class Lane {
  readonly #driver: WebDriver
  readonly #session: Session
  readonly #origins = new Set<string>()

  constructor(driver: WebDriver, session: Session) {
    this.#driver = driver
    this.#session = session
  }

  get version(): string {
    return this.#session.version
  }

  readonly evaluate = <T>(expression: string): Promise<T> => this.#session.execute<T>(`return ${expression}`)

  readonly goto = async (url: string) => {
    if (url.startsWith('http')) this.#origins.add(new URL(url).origin)
    await this.#session.goto(url)
  }

  readonly click = async (selector: string) => {
    await this.#session.click(await this.#session.execute<ElementReference>(`
      for (let found, end = Date.now() + 4000; Date.now() < end; await new Promise((again) => setTimeout(again, 25))) {
        if ((found = ${locate(selector)})?.getClientRects().length) return found
      }
      throw new Error('Nothing to click: ' + ${JSON.stringify(selector)})`))
  }

  /** As new: on an empty page of each site it was on, so that nobody there writes again. */
  async clean() {
    await this.#session.closeOtherWindows()
    for (const origin of this.#origins) {
      await this.#session.goto(origin + emptyPage)
      await this.#session.deleteCookies()
      await this.#session.execute(forgetEverything)
    }
    this.#origins.clear()
  }

  async end() {
    await this.#session.end().catch(() => undefined)
    await this.#driver.end()
  }
}

export async function startLane({ driver, environment, capabilities }: Command): Promise<Lane> {
  const webDriver = await WebDriver.start(driver, environment)
  return new Lane(webDriver, await webDriver.begin(capabilities))
}
