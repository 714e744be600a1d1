import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { startChild } from './child.js'

/** Where an element stands in the answers (WebDriver, § 12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
export type ElementReference = Readonly<Record<typeof elementKey, string>>

interface Failure {
  readonly error: string
  readonly message: string
}

/** What a driver answers when it cannot: its `name` is the error code of WebDriver, § 6.6. */
export class WebDriverError extends Error {
  constructor({ error, message }: Failure, command: string) {
    super(`${command}: ${error} ${message}`)
    this.name = error
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Longer than any command may take, in ms: a driver that has lost its page never answers. */
const patience = 15_000

async function send(method: 'GET' | 'POST' | 'DELETE', url: string, content?: unknown): Promise<unknown> {
  const body = method === 'POST' ? JSON.stringify(content ?? {}) : null
  const response = await fetch(url, { method, body, signal: AbortSignal.timeout(patience) })
  const { value } = await response.json() as { value: unknown }
  if (!response.ok) throw new WebDriverError(value as Failure, `${method} ${new URL(url).pathname}`)
  return value
}

/** A W3C WebDriver: a program that drives one browser, one command after the other. */
export class WebDriver {
  readonly #address: string
  readonly #end: () => Promise<void>

  private constructor(address: string, end: () => Promise<void>) {
    this.#address = address
    this.#end = end
  }

  static async start(command: string, environment: NodeJS.ProcessEnv): Promise<WebDriver> {
    const port = await freePort()
    const { end } = startChild(command, [`--port=${port}`], environment)
    const driver = new WebDriver(`http://127.0.0.1:${port}`, end)
    await driver.#ready()
    return driver
  }

  async begin(capabilities: object): Promise<Session> {
    const answer = await send('POST', `${this.#address}/session`, { capabilities: { alwaysMatch: capabilities } })
    return new Session(this.#address, answer as SessionAnswer)
  }

  end(): Promise<void> {
    return this.#end()
  }

  async #ready() {
    for (let tries = 0; tries < 100; tries++) {
      if (await send('GET', `${this.#address}/status`).catch(() => undefined)) return
      await wait(50)
    }
    throw new Error('The WebDriver did not start within five seconds.')
  }
}

interface SessionAnswer {
  readonly sessionId: string
  readonly capabilities: { readonly browserVersion: string }
}

/** One browser process, and the window it has. */
export class Session {
  readonly version: string
  readonly #address: string

  constructor(address: string, { sessionId, capabilities }: SessionAnswer) {
    this.version = capabilities.browserVersion
    this.#address = `${address}/session/${sessionId}`
  }

  /** Comes back when the page has loaded, or has not within the page-load timeout. */
  async goto(url: string) {
    await this.#post('/url', { url }).catch((error: unknown) => {
      if (!(error instanceof WebDriverError && error.name === 'timeout')) throw error
    })
  }

  /** The value of a function's body, or what its promise brings. */
  async execute<T>(body: string): Promise<T> {
    return await this.#post('/execute/sync', { script: body, args: [] }) as T
  }

  async click(element: ElementReference) {
    await this.#post(`/element/${element[elementKey]}/click`)
  }

  /** All cookies the page can have, also those scripts cannot see. WebKit answers before they are gone. */
  async deleteCookies() {
    const cookies = `${this.#address}/cookie`
    await send('DELETE', cookies)
    while ((await send('GET', cookies) as unknown[]).length > 0) await wait(10)
  }

  /** Those that the page has opened. */
  async closeOtherWindows() {
    const [first, ...others] = await send('GET', `${this.#address}/window/handles`) as string[]
    if (others.length === 0) return
    for (const handle of others) {
      await this.#post('/window', { handle })
      await send('DELETE', `${this.#address}/window`)
    }
    await this.#post('/window', { handle: first })
  }

  async end() {
    await send('DELETE', this.#address)
  }

  #post(path: string, body?: unknown): Promise<unknown> {
    return send('POST', this.#address + path, body)
  }
}
