import { launch } from 'puppeteer-core'
import { find, firefox } from '../browsers/wanted.js'
import type { LaunchEngine } from './engine.js'
import { FirefoxLane } from './firefox-lane.js'
import { Lanes } from './lanes.js'

/** What Firefox asks on its own account: settings, add-ons, telemetry. No page of these tests goes there. */
const ownHosts = ['mozilla.com', 'mozilla.net', 'mozilla.org', 'firefox.com', 'firefoxusercontent.com']

/** To a proxy that nobody is at. */
const refused = 'PROXY 127.0.0.1:9'
const rules = `function FindProxyForURL(url, host) {
  return ${JSON.stringify(ownHosts)}.some((own) => host === own || host.endsWith('.' + own)) ? '${refused}' : 'DIRECT'
}`

/**
 * The browser's own calls are turned off; what a page may do, such as preload and preconnect, is as shipped. Every name
 * leads to our server without a proxy: through one Firefox does not preconnect.
 */
const preferences = (port: number) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.proxy.type': 2,
  'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(rules)}`,
  // Its own calls would go round a proxy that fails them.
  'network.proxy.allow_bypass': false,
  'network.proxy.failover_direct': false,
  // As shipped: Puppeteer turns preconnect off and lets every cookie in.
  'network.http.speculative-parallel-limit': 6,
  'network.cookie.cookieBehavior': 5,
  // What the windows draw is most of a run's work, and nobody looks.
  'layout.frame_rate': 10,
  'ui.prefersReducedMotion': 1,
  'security.OCSP.enabled': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.region.update.enabled': false,
})

/** The Firefox of this machine, headless, over WebDriver BiDi, with settings that a person made. */
export const firefoxWith = (own: Readonly<Record<string, boolean>>): LaunchEngine => async (port) => {
  const executablePath = find(firefox)
  if (!executablePath) throw new Error(`No Firefox. ${firefox.advice}`)
  const browser = await launch({
    browser: 'firefox', executablePath, acceptInsecureCerts: true, defaultViewport: null,
    // Our server counts the requests.
    networkEnabled: false,
    // Its bars follow each load with their own drawing, which nobody looks at either.
    args: ['--kiosk'],
    extraPrefsFirefox: { ...preferences(port), ...own },
  })
  const lanes = new Lanes(() => FirefoxLane.start(browser))
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^firefox\//, ''),
    visit: (url) => lanes.visit(url),
    close: () => browser.close(),
  }
}

export const launchFirefox = firefoxWith({})
