import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEngine } from './engines/describe-engine.js'
import type { Engine } from './engines/engine.js'
import { firefoxWith } from './engines/firefox.js'
import { script } from './harness/answer.js'
import { CountingServer } from './harness/counting-server.js'
import { page } from './harness/page.js'
import { izinFile } from './harness/site.js'

const host = 'portal.example'
/** As an application loads its vendors: by script, one of each kind. */
const load = `for (const src of ['https://static.hotjar.com/c/hotjar-1.js', 'https://connect.facebook.net/en_US/fbevents.js'])
  document.head.append(Object.assign(document.createElement('script'), { src }))`
const answer = page({
  izin: { attributes: { 'data-jurisdiction': 'US-CA', 'data-backend': undefined } }, head: `<script>${load}</script>`,
})

// Chromium has no signal of its own; Firefox sends the header and has the property.
describeEngine('firefox', () => {
  let server: CountingServer
  let engine: Engine
  beforeAll(async () => {
    server = await CountingServer.start([({ host: asked, path }) => {
      if (asked !== host) return undefined
      return path.startsWith('/izin/') ? izinFile(path) : path === '/app.js' ? script('') : answer
    }])
    engine = await firefoxWith({ 'privacy.globalprivacycontrol.enabled': true })(server.port)
  })
  afterAll(async () => {
    await engine.close()
    await server.close()
  })

  test('Global Privacy Control of the browser itself refuses marketing, and a later choice wins (GPC-06, CA-01, CA-03)', async () => {
    const tab = await engine.visit(`https://${host}/`)
    expect(await tab.evaluate('navigator.globalPrivacyControl')).toBe(true)
    expect(server.log.of(`${host}/`)[0]?.headers['sec-gpc']).toBe('1')
    await expect.poll(() => server.count('static.hotjar.com')).toBe(1)
    expect(await tab.evaluate('izin.explain("marketing").because')).toBe('gpc')
    const wayBack = `document.querySelector('izin-root')?.shadowRoot.querySelector('[part=reopen]')?.parentNode.textContent ?? ''`
    await expect.poll(() => tab.evaluate(wayBack)).toContain('Opt-out request honored')
    expect(server.count('connect.facebook.net')).toBe(0)
    await tab.evaluate('izin.acceptAll()')
    await expect.poll(() => server.count('connect.facebook.net')).toBe(1)
    expect(await tab.evaluate('izin.getState().record.gpc')).toBe(true)
    await tab.close()
  })
})
