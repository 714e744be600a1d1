import { type Browser, launch, type Page } from 'puppeteer-core'
import { find, firefox } from '../browsers/wanted.js'
import type { LaunchEngine, Tab } from './engine.js'
import { inTurn } from './in-turn.js'
import { startProxy } from './proxy.js'

/** What Firefox asks on its own account: settings, add-ons, telemetry. No page of these tests goes there. */
const ownHosts = /(^|\.)(mozilla\.(com|net|org)|firefox\.com|firefoxusercontent\.com)$/

/** The browser's own calls are turned off; what a page may do, such as preload and preconnect, is as shipped. */
const preferences = (proxy: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  // As shipped: Puppeteer turns preconnect off and lets every cookie in.
  'network.http.speculative-parallel-limit': 6,
  'network.cookie.cookieBehavior': 5,
  'security.OCSP.enabled': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.region.update.enabled': false,
})

type Turn = ReturnType<typeof inTurn>

function tabOf(page: Page, turn: Turn): Tab {
  return {
    evaluate: async <T>(expression: string) => await page.evaluate(expression) as T,
    click: (selector) => page.locator(selector).click(),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    close: () => turn(() => page.browserContext().close()),
  }
}

/** Opened and closed in turn: Firefox forgets a tab that opens while another closes (`DiscardedBrowsingContextError`). */
async function visit(browser: Browser, turn: Turn, url: string): Promise<Tab> {
  const page = await turn(async () => (await browser.createBrowserContext()).newPage())
  const tab = tabOf(page, turn)
  await tab.goto(url)
  return tab
}

/** The Firefox of this machine, headless, over WebDriver BiDi. */
export const launchFirefox: LaunchEngine = async (port) => {
  const executablePath = find(firefox)
  if (!executablePath) throw new Error(`No Firefox. ${firefox.advice}`)
  const proxy = await startProxy(port, ownHosts)
  const extraPrefsFirefox = preferences(proxy.port)
  const browser = await launch({ browser: 'firefox', executablePath, acceptInsecureCerts: true, extraPrefsFirefox })
  const turn = inTurn()
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^firefox\//, ''),
    visit: (url) => visit(browser, turn, url),
    close: async () => {
      await browser.close()
      await proxy.close()
    },
  }
}
