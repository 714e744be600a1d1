import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions } from 'playwright-core'
import { SlowPage } from '../../../bench/slow-page.js'
import { chromiumOptions } from '../engines/chromium.js'
import { Collector } from './collector.js'
import { CountingServer } from './counting-server.js'
import { page, type PageOptions } from './page.js'
import { playSite, siteUrl } from './site.js'
import { playVendor } from './vendor-players.js'
import { Visitor } from './visitor.js'

/** Everything that stands for the world outside: the browser, the server, the page it serves now. */
export class World {
  readonly collector = new Collector()
  /** Pages of this file that were seen to leak without Izin. */
  readonly proven = new Set<string>()
  #served: PageOptions = {}
  #visitors: Visitor[] = []
  #quiet: SlowPage[] = []
  #round = 0
  #server!: CountingServer
  #browser!: Browser

  static async start(): Promise<World> {
    const world = new World()
    const site = playSite(() => page(world.#served))
    world.#server = await CountingServer.start([world.collector.player, site, playVendor])
    world.#browser = await chromium.launch(chromiumOptions(world.#server.port))
    return world
  }

  get server(): CountingServer {
    return this.#server
  }

  /** The page at every path of the site from now on. */
  serve(options: PageOptions) {
    this.#served = options
  }

  /** A person in a fresh profile. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.#browser.newContext({ ignoreHTTPSErrors: true, userAgent: this.#userAgent, ...options })
    const visitor = await Visitor.arrive(context)
    this.#visitors.push(visitor)
    return visitor
  }

  /** A visit nobody looks at, to measure what it costs: playwright's own ears cost a page more than Izin does. */
  async quietVisit() {
    const page = await SlowPage.open(this.#browser, 1)
    this.#quiet.push(page)
    return { load: () => page.load(siteUrl), click: (selector: string) => page.click(selector) }
  }

  /** A person with this profile directory, in a browser of their own; an empty path is a new one. */
  async visitorWithProfile(directory: string, more: LaunchOptions = {}): Promise<Visitor> {
    const options = { ...chromiumOptions(this.#server.port), ignoreHTTPSErrors: true, userAgent: this.#userAgent, ...more }
    return Visitor.arrive(await chromium.launchPersistentContext(directory, options))
  }

  /** Says whose a request is: pages that close say goodbye to their vendors, some of them late. */
  get #userAgent(): string {
    return `${userAgent} round/${this.#round}`
  }

  /** From now on what earlier visitors still send counts for nothing. */
  startRound() {
    const round = ++this.#round
    this.#server.log.isOver = ({ headers }) => Number(/ round\/(\d+)$/.exec(headers['user-agent'] ?? '')?.[1] ?? round) < round
    this.#server.log.clear()
  }

  /** Everyone leaves; nothing is left of the case. */
  async reset() {
    await Promise.all(this.#visitors.splice(0).map(({ context }) => context.close()))
    await Promise.all(this.#quiet.splice(0).map((page) => page.close()))
    this.#server.reset()
    this.collector.reset()
    this.startRound()
  }

  async close() {
    await this.#browser.close()
    await this.#server.close()
  }
}

const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
