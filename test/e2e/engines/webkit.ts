import { find, webkit } from '../browsers/wanted.js'
import { findMiniBrowser } from '../browsers/webkit-parts.js'
import type { LaunchEngine } from './engine.js'
import { Lanes } from './lanes.js'
import { startProxy } from './proxy.js'
import { openScreen } from './screen.js'
import { type Command, WebKitLane } from './webkit-lane.js'

/** The W3C proxy capability does not work with https here; the browser's own option does. */
const capabilities = (binary: string, proxy: number) => ({
  acceptInsecureCerts: true,
  // A page that a vendor keeps from loading is there all the same.
  timeouts: { script: 10_000, pageLoad: 10_000 },
  'webkitgtk:browserOptions': {
    binary, args: [
      '--automation', '--ignore-tls-errors', `--proxy=http://127.0.0.1:${proxy}`,
      // As in the other two under automation: else a window is blocked, and what it would load is not seen.
      '--javascript-can-open-windows-automatically=true',
    ],
  },
})

function findCommand(display: string, proxy: number): Command {
  const driver = find(webkit)
  const browser = driver && findMiniBrowser(driver)
  if (!browser) throw new Error(`No WebKitGTK. ${webkit.advice}`)
  const environment = {
    DISPLAY: display,
    // Without a language it asks for one named C.
    LANG: 'en_US.UTF-8',
    // There is no GPU, and its work done in software took almost half the CPU of a page.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  }
  return { driver, environment, capabilities: capabilities(browser, proxy) }
}

/** A browser says its version only once it runs. */
async function findVersion(command: Command): Promise<string> {
  const lane = await WebKitLane.start(command)
  await lane.end()
  return lane.version
}

/** The WebKitGTK of this machine over its own WebDriver, on a screen that nobody sees. */
export const launchWebKit: LaunchEngine = async (port) => {
  const proxy = await startProxy(port)
  const screen = await openScreen()
  const command = findCommand(screen.display, proxy.port)
  const lanes = new Lanes(() => WebKitLane.start(command))
  return {
    name: 'webkit',
    version: await findVersion(command),
    visit: (url) => lanes.visit(url),
    close: async () => {
      await lanes.close()
      await screen.close()
      await proxy.close()
    },
  }
}
