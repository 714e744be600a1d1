import type { Tab } from './engine.js'

/** One profile with one window, used by one tab after the other: a new one for each would take most of a run. */
export interface Lane {
  goto(url: string): Promise<void>
  evaluate<T>(expression: string): Promise<T>
  click(selector: string): Promise<void>
  /** Leaves the page, and nothing that these sites have left. */
  clean(origins: Iterable<string>): Promise<void>
  end(): Promise<void>
}

/** A file every site may have, and no test plays: a page without anything on it, where nobody writes again. */
export const emptyPage = '/robots.txt'

/** Lanes that nobody is in are taken before another is started. */
export class Lanes {
  readonly #all = new Set<Lane>()
  readonly #idle: Lane[] = []
  readonly #start: () => Promise<Lane>

  constructor(start: () => Promise<Lane>) {
    this.#start = start
  }

  /** A browser that does not come to its first page is left for another, once. */
  async visit(url: string): Promise<Tab> {
    return this.#open(url).catch(() => this.#open(url))
  }

  async close() {
    await Promise.all([...this.#all].map((lane) => lane.end()))
  }

  async #open(url: string): Promise<Tab> {
    const lane = this.#idle.pop() ?? (await this.#start())
    this.#all.add(lane)
    const origins = new Set<string>()
    const goto = (next: string) => {
      origins.add(new URL(next).origin)
      return lane.goto(next)
    }
    await goto(url).catch((error: unknown) => this.#drop(lane, error))
    return {
      goto,
      evaluate: (expression) => lane.evaluate(expression),
      click: (selector) => lane.click(selector),
      close: () => this.#leave(lane, origins),
    }
  }

  async #leave(lane: Lane, origins: Iterable<string>) {
    try {
      await lane.clean(origins)
      this.#idle.push(lane)
    } catch {
      await this.#drop(lane)
    }
  }

  /** A browser that hangs or has crashed is not used again. */
  async #drop(lane: Lane, error?: unknown) {
    this.#all.delete(lane)
    await lane.end()
    if (error) throw error
  }
}
