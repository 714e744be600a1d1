import { setTimeout as wait } from 'node:timers/promises'
import type { Tab } from '../engines/engine.js'
import type { LoggedRequest } from '../harness/answer.js'
import type { Run, Stage } from './stage.js'
import type { Vector } from './vector.js'

/** Asks until it is so, or the time is over: then false. */
export async function until(isSo: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(25)) if (await isSo()) return true
  return isSo()
}

/** WebKit's media loader, once it has an answer, asks for the beginning again to see whether it may jump in it. */
const isProbe = ({ headers }: LoggedRequest) => /^bytes=0-\d/.test(headers.range ?? '')

/** What each realm within reach has noted, the page's own first: see `ranScript`. */
const everyRealmsRuns = `(function find(realm) {
  const frames = Array.from({ length: realm.length }, (_, index) => realm[index])
  return [...(realm.ran || []), ...frames.flatMap((frame) => { try { return find(frame) } catch { return [] } })]
})(window)`

/** One run of a vector in its tab, and what has come of it. */
export class Visit {
  readonly tab: Tab
  readonly #stage: Stage
  readonly #vector: Vector
  readonly #run: Run
  /** How long the log was: what is its own comes after that, and the log of a whole catalogue is long. */
  readonly #logged: number
  #before = 0

  private constructor(stage: Stage, vector: Vector, run: Run, logged: number, tab: Tab) {
    this.#stage = stage
    this.#vector = vector
    this.#run = run
    this.#logged = logged
    this.tab = tab
  }

  static async begin(stage: Stage, vector: Vector, run: Run, open = () => stage.visit(run)): Promise<Visit> {
    const before = vector.counts === 'datagrams' ? await stage.whenSilent() : 0
    const visit = new Visit(stage, vector, run, stage.server.log.requests.length, await open())
    visit.#before = before
    return visit
  }

  /** What has arrived since the beginning: the part of the URL after the run's own. */
  arrived(): readonly string[] {
    return this.#all().slice(this.#before)
  }

  /** What has arrived until now does not count. */
  forget() {
    this.#before = this.#all().length
  }

  /** Did it get out, or has it left something? */
  async leaked(): Promise<boolean> {
    if (this.arrived().length > 0) return true
    const { trace } = this.#vector
    return trace !== undefined && (await this.ask(`(async () => Boolean(await (${trace})))()`, false))
  }

  /** Which vendor scripts have run in the page and its frames, in order. */
  async ran(): Promise<readonly string[]> {
    const paths = await this.ask<string[]>(everyRealmsRuns, [])
    const order = paths.map((path) => path.replace(/^\/v\/[\w-]+\/\w+/, ''))
    return this.#vector.ordered ? order : order.sort()
  }

  /** The page's own code once more, with a URL that only it has: `/again`. */
  async tryAgain() {
    const { once, script } = this.#vector
    if (script && !once) await this.ask(`void attempt(${JSON.stringify(`${this.#run.target.url}/again`)})`, undefined)
  }

  /** Waits that long in the page, and until a request of its own has come and gone: a busy machine gets more time. */
  async settle(time: number) {
    const pinged = `new Promise((done) => setTimeout(() => fetch(location.origin + '${new URL(this.#run.target.here).pathname}ping').then(done, done), ${time}))`
    await Promise.all([wait(time), this.ask(`${pinged}.then(() => true)`, false)])
  }

  /** Asks the page; a page that is being replaced answers nothing. */
  async ask<T>(expression: string, otherwise: T): Promise<T> {
    try {
      return await this.tab.evaluate<T>(expression)
    } catch {
      return otherwise
    }
  }

  #all(): string[] {
    const { counts, id } = this.#vector
    const { server } = this.#stage
    const { host, url } = this.#run.target
    if (counts === 'datagrams') return Array.from({ length: server.datagrams }, () => 'datagram')
    if (counts === 'connections') return server.connections.filter((name) => name === host).map(() => 'connection')
    const own = url.slice(url.indexOf(`/v/${id}/`))
    const isMine = ({ path }: LoggedRequest) => path === own || path.startsWith(`${own}/`) || path.startsWith(`${own}?`)
    const mine = server.log.requests.slice(this.#logged).filter((request) => isMine(request) && !isProbe(request))
    return mine.map(({ path }) => path.slice(own.length))
  }
}
