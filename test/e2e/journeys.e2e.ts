import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { setTimeout as wait } from 'node:timers/promises'
import { describeEngine } from './engines/describe-engine.js'
import type { Engine, LaunchEngine, Tab } from './engines/engine.js'
import { html } from './harness/answer.js'
import { Collector } from './harness/collector.js'
import { CountingServer } from './harness/counting-server.js'
import { image, pages, playVendors, scripts } from './harness/journey-pages.js'
import { page, type PageOptions } from './harness/page.js'
import { playSite, siteHost, siteUrl } from './harness/site.js'

/** Longer than any of these vendors needs without Izin. */
const settled = 700

const banner = 'izin-root >>> [part=banner]'
const button = (action: string) => `${banner} [data-izin-action=${action}]`
const bannerIsShown = `Boolean(document.querySelector('izin-root')?.shadowRoot.querySelector('[part=banner]')?.getClientRects().length)`
const state = `(({ status, grants }) => ({ status, ...grants }))(izin.getState())`

const cases = (launch: LaunchEngine) => {
  const collector = new Collector()
  let served: PageOptions = {}
  let server: CountingServer
  let engine: Engine
  let tab: Tab

  const requested = () => server.log.of(({ host }) => host !== siteHost).map(({ host, path }) => host + path).sort()
  const ran = () => tab.evaluate<string[]>('window.ran || []')
  const everything = [...scripts, image].sort()
  /** Each once; those of one vendor in document order, though the first is the slowest. */
  const expectAll = async () => {
    await expect.poll(requested).toEqual(everything)
    await expect.poll(async () => (await ran()).sort()).toEqual([...scripts].sort())
    expect((await ran()).filter((url) => url.includes('hotjar'))).toEqual(scripts.slice(0, 2))
  }
  const expectNothing = async () => {
    await wait(settled)
    expect(requested()).toEqual([])
    expect(await ran()).toEqual([])
  }
  const expectAsked = () => expect.poll(() => tab.evaluate(bannerIsShown)).toBe(true)

  beforeAll(async () => {
    server = await CountingServer.start([collector.player, playSite(() => page(served)), playVendors])
    engine = await launch(server.port)
  })
  afterAll(async () => {
    await engine.close()
    await server.close()
  })
  beforeEach(() => {
    server.reset()
    collector.reset()
  })
  afterEach(() => tab.close())

  for (const [name, { bare, izin }] of Object.entries(pages)) {
    const arrive = async () => {
      served = izin
      tab = await engine.visit(`${siteUrl}/`)
      await expectAsked()
    }

    test(`a page ${name}, without Izin: everything leaves at once`, async () => {
      served = bare
      tab = await engine.visit(`${siteUrl}/`)
      await expectAll()
    })

    test(`a page ${name}: nothing leaves before a choice`, async () => {
      await arrive()
      await expectNothing()
      expect(await tab.evaluate(state)).toEqual({ status: 'undecided', essential: true, performance: false, marketing: false })
      expect(await tab.evaluate('document.cookie')).not.toContain('izin')
      expect(collector.events).toEqual([])
    })

    test(`a page ${name}: Accept releases each once and in order, on this page and the next`, async () => {
      await arrive()
      await tab.click(button('accept-all'))
      await expectAll()
      await wait(settled)
      expect(requested()).toEqual(everything)
      await expect.poll(() => collector.events.map(({ action }) => action)).toEqual(['accept_all'])
      server.log.clear()
      await tab.goto(`${siteUrl}/`)
      await expectAll()
      expect(await tab.evaluate(bannerIsShown)).toBe(false)
    })

    test(`a page ${name}: Reject is kept, on this page and the next`, async () => {
      await arrive()
      await tab.click(button('reject-all'))
      await expect.poll(() => tab.evaluate(state)).toMatchObject({ status: 'decided', performance: false, marketing: false })
      await expectNothing()
      await expect.poll(() => collector.events.map(({ action }) => action)).toEqual(['reject_all'])
      await tab.goto(`${siteUrl}/`)
      await expectNothing()
      expect(await tab.evaluate(state)).toMatchObject({ status: 'decided', performance: false, marketing: false })
      expect(await tab.evaluate(bannerIsShown)).toBe(false)
    })

    test(`a page ${name}: taking back is kept, and the next page is silent`, async () => {
      await arrive()
      await tab.click(button('accept-all'))
      await expectAll()
      await tab.click('#take-back')
      await expect.poll(() => tab.evaluate(state)).toMatchObject({ performance: false, marketing: false })
      server.log.clear()
      await tab.goto(`${siteUrl}/`)
      await expectNothing()
    })
  }

  test('a frame of its own origin asks, after a moment; one with another site around it does not', async () => {
    served = { izin: {}, body: `<script>izin.push(({ isFramed }) => top.postMessage(isFramed, '*'))</script>` }
    const around = (url: string) => html(`<!doctype html><title>around</title>
      <script>told = []; onmessage = ({ data }) => told.push(data)</script><iframe src="${url}" width="900" height="600"></iframe>`)
    server.when(({ host, path }) => (host === 'evil.example' || path === '/around' ? around(`${siteUrl}/`)
      : path === '/far-around' ? around('https://evil.example/') : undefined))

    tab = await engine.visit(`${siteUrl}/around`)
    const inside = `document.querySelector('iframe').contentWindow`
    const hit = `(() => {
      const root = ${inside}.document.querySelector('izin-root')?.shadowRoot
      const [box] = root?.querySelector('[data-izin-action=accept-all]')?.getClientRects() ?? []
      return box && root.elementFromPoint(box.x + 20, box.y + 20)?.localName
    })()`
    await expect.poll(() => tab.evaluate(hit)).toBe('button')
    expect(await tab.evaluate(`(${inside}.izin.close(), ${inside}.izin.open('banner'), ${hit})`)).toBe('div')
    expect(await tab.evaluate('told')).toEqual([false])

    await tab.goto('https://evil.example/')
    await expect.poll(() => tab.evaluate('told')).toEqual([true])
    // On top is one's own origin; between is another.
    await tab.goto(`${siteUrl}/far-around`)
    await expect.poll(() => tab.evaluate('told')).toEqual([true])
  })
}

for (const name of ['firefox', 'webkit'] as const) describeEngine(name, cases)
