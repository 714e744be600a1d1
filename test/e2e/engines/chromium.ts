import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findBrowser } from '../find-browser.js'
import type { LaunchEngine, Tab } from './engine.js'

const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--ignore-certificate-errors',
  // Vendors stay silent for robots: without these two they would, and a case would show nothing.
  '--disable-blink-features=AutomationControlled',
]

/** Every name of the internet leads to our server; nothing leaves the machine. */
export function chromiumOptions(port: number): LaunchOptions {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium: run `node --import tsx test/e2e/ensure-browser.ts` first.')
  return { executablePath, args: [...quiet, `--host-resolver-rules=MAP * 127.0.0.1:${port}`] }
}

async function visit(browser: Browser, url: string): Promise<Tab> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const page = await context.newPage()
  const goto = async (next: string) => void (await page.goto(next, { waitUntil: 'domcontentloaded' }))
  await goto(url)
  return {
    goto,
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    // Playwright looks into open shadow roots by itself.
    click: (selector) => page.click(selector.replaceAll('>>>', ' ')),
    close: () => context.close(),
  }
}

/** The Chromium of this machine, headless. */
export const launchChromium: LaunchEngine = async (port) => {
  const browser = await chromium.launch(chromiumOptions(port))
  return {
    name: 'chromium',
    version: browser.version(),
    visit: (url) => visit(browser, url),
    close: () => browser.close(),
  }
}
