import { find, webkit } from '../browsers/wanted.js'
import { findMiniBrowser } from '../browsers/webkit-parts.js'
import type { LaunchEngine, Tab } from './engine.js'
import { startProxy } from './proxy.js'
import { openScreen } from './screen.js'
import { type Command, type Lane, startLane } from './webkit-lane.js'

/** The W3C proxy capability does not work with https here; the browser's own option does. */
const capabilities = (binary: string, proxy: number) => ({
  acceptInsecureCerts: true,
  // A page that a vendor keeps from loading is there all the same.
  timeouts: { script: 5_000, pageLoad: 3_000 },
  'webkitgtk:browserOptions': {
    binary, args: ['--automation', '--ignore-tls-errors', `--proxy=http://127.0.0.1:${proxy}`],
  },
})

function findParts() {
  const driver = find(webkit)
  const browser = driver && findMiniBrowser(driver)
  if (!browser) throw new Error(`No WebKitGTK. ${webkit.advice}`)
  return { driver, browser }
}

/** Lanes that nobody is in are taken before another is started. */
class Lanes {
  readonly all = new Set<Lane>()
  readonly #idle: Lane[] = []
  readonly #command: Command

  constructor(command: Command) {
    this.#command = command
  }

  async visit(url: string): Promise<Tab> {
    const lane = this.#idle.pop() ?? (await startLane(this.#command))
    this.all.add(lane)
    await lane.goto(url)
    const { evaluate, click, goto } = lane
    return { evaluate, click, goto, close: () => this.#leave(lane) }
  }

  async #leave(lane: Lane) {
    try {
      await lane.clean()
      this.#idle.push(lane)
    } catch {
      // A browser that cannot be cleaned, because it hangs or has crashed, is not used again.
      this.all.delete(lane)
      await lane.end()
    }
  }
}

/** The WebKitGTK of this machine over its own WebDriver, on a screen that nobody sees. */
export const launchWebKit: LaunchEngine = async (port) => {
  const { driver, browser } = findParts()
  const proxy = await startProxy(port)
  const screen = await openScreen()
  // Without a language it asks for one named C.
  const environment = { DISPLAY: screen.display, LANG: 'en_US.UTF-8' }
  const lanes = new Lanes({ driver, environment, capabilities: capabilities(browser, proxy.port) })
  const first = await lanes.visit('about:blank')
  await first.close()
  const [lane] = lanes.all
  return {
    name: 'webkit',
    version: lane?.version ?? '',
    visit: (url) => lanes.visit(url),
    close: async () => {
      await Promise.all([...lanes.all].map((each) => each.end()))
      await screen.close()
      await proxy.close()
    },
  }
}
