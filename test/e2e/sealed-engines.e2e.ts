import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createBarrier } from '../../src/csp/barrier.js'
import type { PlainConfig } from '../../src/csp/index.js'
import { describeEngine } from './engines/describe-engine.js'
import type { Engine, LaunchEngine, Tab } from './engines/engine.js'
import type { Player } from './harness/answer.js'
import { Collector } from './harness/collector.js'
import { CountingServer } from './harness/counting-server.js'
import { page } from './harness/page.js'
import { izinFile, playSite, siteUrl } from './harness/site.js'
import { bodyTags, headTags, inVisit, missingKinds, staticKinds } from './harness/static-tags.js'

const hosts = { performance: 'stats.example', marketing: 'ads.example', essential: 'pay.example' }
const config: PlainConfig = {
  services: [
    { id: 'stats', name: 'Stats', category: 'performance', hosts: [hosts.performance] },
    { id: 'pay', name: 'Pay', category: 'essential', reason: 'payment', hosts: [hosts.essential] },
  ],
  gate: { mode: 'sealed' },
}
const everyHost = Object.values(hosts)
const barrier = createBarrier({ policyVersion: '2026-11', jurisdiction: 'ID', ...config })
/** As many as any engine loads of its own accord; each does without some, such as prefetch in WebKit. */
const fewest = 20

/** While the parser waits for our script, a scanner has all the time it needs. */
const slowly: Player = ({ path }) => (path.startsWith('/izin/izin.js') ? { ...izinFile(path), delay: 400 } : undefined)

const cases = (launch: LaunchEngine) => {
  let server: CountingServer
  let engine: Engine
  let isSealed = false
  /** What this engine loads of the page without Izin. */
  let loaded: string[] = []

  let visit = 0
  const served = () => {
    visit++
    const tags = { head: inVisit(headTags(...everyHost), visit), body: inVisit(bodyTags(...everyHost), visit) }
    return page(isSealed ? { ...tags, first: barrier.html, izin: { meta: false, config } } : tags)
  }
  const isPage = ({ host, path, headers }: { host: string; path: string; headers: object }) =>
    host === 'portal.test' && path === '/' && (headers as Record<string, string>)['sec-fetch-dest'] !== 'empty'
  const pages = () => server.count(isPage)
  const requestedOf = (host: string) => server.log.of(host).map(({ path }) => path)
  const missing = (host: string) => missingKinds({ server }, host, loaded)
  const settle = () => new Promise((resolve) => setTimeout(resolve, 2_000))
  const expectNone = async (...denied: string[]) => {
    await expect.poll(() => missing(hosts.essential), { message: hosts.essential, timeout: 20_000 }).toEqual([])
    await settle()
    for (const host of denied) expect(requestedOf(host), host).toEqual([])
  }
  const decide = (tab: Tab, decision: string) => tab.evaluate(`void setTimeout(() => izin.decide(${decision}))`)

  beforeAll(async () => {
    server = await CountingServer.start([new Collector().player, slowly, playSite(served)])
    engine = await launch(server.port)
    const tab = await engine.visit(`${siteUrl}/`)
    await vi.waitFor(() => {
      expect(missingKinds({ server }, hosts.marketing, staticKinds).length).toBeLessThanOrEqual(staticKinds.length - fewest)
    }, { timeout: 20_000 })
    await settle()
    loaded = staticKinds.filter((kind) => everyHost.every((host) => !missingKinds({ server }, host, [kind]).includes(kind)))
    expect(loaded.length).toBeGreaterThanOrEqual(fewest)
    await tab.close()
    isSealed = true
  }, 120_000)
  afterAll(async () => {
    await engine?.close()
    await server?.close()
  })

  test('undecided and refused, nothing leaves but what is essential, and no page is loaded anew', async () => {
    server.log.clear()
    const tab = await engine.visit(`${siteUrl}/`)
    await expectNone(hosts.performance, hosts.marketing)
    await tab.click('izin-root >>> [data-izin-action=reject-all]')
    await settle()
    expect(pages()).toBe(1)
    server.log.clear()
    await tab.goto(`${siteUrl}/`)
    await expectNone(hosts.performance, hosts.marketing)
    expect(pages()).toBe(1)
    await tab.close()
  }, 120_000)

  test('each consent brings what it allows after exactly one reload', async () => {
    server.log.clear()
    const tab = await engine.visit(`${siteUrl}/`)
    await expectNone(hosts.performance, hosts.marketing)
    await decide(tab, '{ performance: true }')
    await expect.poll(() => missing(hosts.performance), { timeout: 20_000 }).toEqual([])
    await expectNone(hosts.marketing)
    expect(pages()).toBe(2)
    await decide(tab, '{ marketing: true }')
    await expect.poll(() => missing(hosts.marketing), { timeout: 20_000 }).toEqual([])
    await settle()
    expect(pages()).toBe(3)
    await tab.close()
  }, 120_000)
}

describeEngine('chromium', cases)
describeEngine('firefox', cases)
describeEngine('webkit', cases)
