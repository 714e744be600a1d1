import { setTimeout as wait } from 'node:timers/promises'
import type { Engine, LaunchEngine, Profile, Tab } from '../engines/engine.js'
import { type Answer, empty, html, type LoggedRequest, type Player } from '../harness/answer.js'
import { CountingServer } from '../harness/counting-server.js'
import { izinFile, siteHost, siteUrl } from '../harness/site.js'
import { answerByDestination, redirect } from './answers.js'
import type { Target } from './vector.js'

/** One isolated run: a page of its own, and vendor URLs of its own, so that no late request is another run's. */
export interface Run {
  readonly target: Target
  readonly answer: ((path: string) => Answer | undefined) | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly profile: Profile
  /** The page, and the files beside it, as they are served now. */
  page: string
  files: Readonly<Record<string, Answer>>
}

/** What a run needs to be played. */
export interface Part {
  readonly id: string
  readonly host: string
  readonly counts?: 'requests' | 'connections' | 'datagrams'
  readonly profile?: Profile
  readonly files?: (target: Target) => Readonly<Record<string, Answer>>
  readonly headers?: (target: Target) => Readonly<Record<string, string>>
  readonly answer?: (path: string) => Answer | undefined
}

/** In ms; a page sends its first packets anew after 300 ms, then after twice as long. */
const silence = 700

/** One browser and the server that plays the site and its vendors, for many runs at once. */
export class Stage {
  readonly server: CountingServer
  readonly engine: Engine
  readonly #runs: Map<string, Run>
  readonly #idle: Tab[] = []
  #count = 0
  #udp: Promise<unknown> = Promise.resolve()

  private constructor(server: CountingServer, engine: Engine, runs: Map<string, Run>) {
    this.server = server
    this.engine = engine
    this.#runs = runs
  }

  static async start(launch: LaunchEngine): Promise<Stage> {
    const runs = new Map<string, Run>()
    const server = await CountingServer.start([playRuns(runs), playLoads(runs)])
    return new Stage(server, await launch(server.port), runs)
  }

  /** A run that nobody has visited yet. */
  cast(part: Part): Run {
    const key = `r${(++this.#count).toString(36)}`
    const host = part.counts === 'connections' ? `${key}.${part.host}` : part.host
    const port = part.counts === 'datagrams' ? `:${this.server.port}` : ''
    const target = { host: host + port, url: `https://${host}${port}/v/${part.id}/${key}`, here: `${siteUrl}/run/${key}/` }
    const { answer, files, headers, profile = 'throwaway' } = part
    const run = { target, answer, profile, files: files?.(target) ?? {}, headers: headers?.(target) ?? {}, page: '' }
    this.#runs.set(key, run)
    return run
  }

  visit({ target, profile }: Run): Promise<Tab> {
    return this.engine.visit(target.here, profile)
  }

  /** A tab that others have used: for what needs no fresh profile. */
  async revisit({ target }: Run): Promise<Tab> {
    const tab = this.#idle.pop()
    if (!tab) return this.engine.visit(target.here)
    try {
      await tab.goto(target.here)
      return tab
    } catch {
      // The page before it was on its way elsewhere.
      await tab.close()
      return this.engine.visit(target.here)
    }
  }

  giveBack(tab: Tab) {
    this.#idle.push(tab)
  }

  /** A packet says no name: whoever counts them has the stage alone. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#udp.then(work)
    this.#udp = done.catch(() => {})
    return done
  }

  /** Packets that had arrived when no more came: a page that is closed sends some on a busy machine still. */
  async whenSilent(): Promise<number> {
    let before = -1
    while (before < this.server.datagrams) {
      before = this.server.datagrams
      await wait(silence)
    }
    return before
  }

  async close() {
    await this.engine.close()
    await this.server.close()
  }
}

/** The site: `https://portal.test/run/<run>/` and the files beside it, and Izin's own. */
const playRuns = (runs: ReadonlyMap<string, Run>): Player => ({ host, path }) => {
  if (host !== siteHost) return undefined
  if (path.startsWith('/izin/')) return izinFile(path)
  const [, key = '', name = ''] = /^\/run\/(\w+)\/([^?]*)/.exec(path) ?? []
  const run = runs.get(key)
  if (!run) return undefined
  if (name === 'ping') return empty()
  return name === '' ? { ...html(run.page), headers: run.headers } : run.files[name]
}

/** Everyone else: `/v/<id>/<run>` is the vendor's, `/to/<url>` sends on to another host. */
const playLoads = (runs: ReadonlyMap<string, Run>): Player => (request: LoggedRequest) => {
  const [, destination] = /^\/to\/([^?]+)/.exec(request.path) ?? []
  if (destination) return redirect(decodeURIComponent(destination))
  const [, key = ''] = /^\/v\/[\w-]+\/(\w+)/.exec(request.path) ?? []
  return runs.get(key)?.answer?.(request.path) ?? answerByDestination(request)
}
