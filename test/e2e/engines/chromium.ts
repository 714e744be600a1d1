import { type BrowserContext, chromium, type LaunchOptions } from 'playwright-core'
import { find, headlessShell } from '../browsers/wanted.js'
import { findBrowser } from '../browsers/ensure.js'
import type { LaunchEngine, Profile, Tab } from './engine.js'

const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--ignore-certificate-errors',
  // Vendors stay silent for robots: without these two they would, and a case would show nothing.
  '--disable-blink-features=AutomationControlled',
]

/** What Playwright turns off: Chromium knows one list only, the last on its command line. A test holds that it is all of it. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
  'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion',
]
/** The list below the address bar is a page of its own in each window, and took half of all the work. No page sees it. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']
export const featuresOff = `--disable-features=${[...offInPlaywright, ...addressBar].join(',')}`

/** Every name of the internet leads to our server; nothing leaves the machine. */
export function chromiumOptions(port: number): LaunchOptions {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium: run `node --import tsx test/e2e/ensure-browser.ts` first.')
  return { executablePath, args: [...quiet, featuresOff, `--host-resolver-rules=MAP * 127.0.0.1:${port}`] }
}

async function visit(context: BrowserContext, url: string): Promise<Tab> {
  const page = await context.newPage()
  const goto = async (next: string) => void (await page.goto(next, { waitUntil: 'domcontentloaded' }))
  // A new context's first navigation is at times aborted by the browser itself, before anything was asked for.
  await goto(url).catch((error: unknown) => {
    if (!String(error).includes('ERR_ABORTED')) throw error
    return goto(url)
  })
  return {
    goto,
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    // Playwright looks into open shadow roots by itself.
    click: (selector) => page.click(selector.replaceAll('>>>', ' ')),
    close: () => context.close(),
  }
}

function shellOptions(port: number): LaunchOptions {
  const options = chromiumOptions(port)
  // Who names a Chromium wants that one.
  const shell = process.env['IZIN_CHROMIUM'] ? undefined : find(headlessShell)
  return shell === undefined ? options : { ...options, executablePath: shell }
}

/** A banner that fades in is drawn anew 60 times a second, which was a fifth of a run's work. No gate looks at motion. */
const context = { ignoreHTTPSErrors: true, reducedMotion: 'reduce' } as const

/** The Chromium of this machine, headless. */
export const launchChromium: LaunchEngine = async (port) => {
  const browser = await chromium.launch(shellOptions(port))
  const begin = (profile?: Profile) => (profile === 'regular'
    // An empty path: a new directory, gone at the end.
    ? chromium.launchPersistentContext('', { ...chromiumOptions(port), ...context })
    : browser.newContext(context))
  return {
    name: 'chromium',
    version: browser.version(),
    visit: async (url, profile) => visit(await begin(profile), url),
    close: () => browser.close(),
  }
}
