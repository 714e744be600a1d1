import { launch } from 'puppeteer-core'
import { find, firefox } from '../browsers/wanted.js'
import type { LaunchEngine } from './engine.js'
import { FirefoxLane } from './firefox-lane.js'
import { Lanes } from './lanes.js'
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

/** The Firefox of this machine, headless, over WebDriver BiDi. */
export const launchFirefox: LaunchEngine = async (port) => {
  const executablePath = find(firefox)
  if (!executablePath) throw new Error(`No Firefox. ${firefox.advice}`)
  const proxy = await startProxy(port, ownHosts)
  const browser = await launch({
    browser: 'firefox', executablePath, acceptInsecureCerts: true, defaultViewport: null,
    extraPrefsFirefox: preferences(proxy.port),
  })
  const lanes = new Lanes(() => FirefoxLane.start(browser))
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^firefox\//, ''),
    visit: (url) => lanes.visit(url),
    close: async () => {
      await browser.close()
      await proxy.close()
    },
  }
}
