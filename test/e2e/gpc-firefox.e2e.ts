import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEngine } from './engines/describe-engine.js'
import { firefoxWith } from './engines/firefox.js'
import { type InEngine, startInEngine } from './harness/in-engine.js'
import { page } from './harness/page.js'

const host = 'portal.example'
/** As an application loads its vendors: by script, one of each kind. */
const load = `for (const src of ['https://static.hotjar.com/c/hotjar-1.js', 'https://connect.facebook.net/en_US/fbevents.js'])
  document.head.append(Object.assign(document.createElement('script'), { src }))`
const answer = page({
  izin: { attributes: { 'data-jurisdiction': 'US-CA', 'data-backend': undefined } }, head: `<script>${load}</script>`,
})

// Chromium has no signal of its own; Firefox sends the header and has the property.
describeEngine('firefox', () => {
  let started: InEngine
  beforeAll(async () => { started = await startInEngine(firefoxWith({ 'privacy.globalprivacycontrol.enabled': true }), host, answer) })
  afterAll(() => started.close())

  test('Global Privacy Control of the browser itself refuses marketing, and a later choice wins (GPC-06, CA-01, CA-03)', async () => {
    const tab = await started.engine.visit(`https://${host}/`)
    expect(await tab.evaluate('navigator.globalPrivacyControl')).toBe(true)
    expect(started.server.log.of(`${host}/`)[0]?.headers['sec-gpc']).toBe('1')
    await expect.poll(() => started.server.count('static.hotjar.com')).toBe(1)
    expect(await tab.evaluate('izin.explain("marketing").because')).toBe('gpc')
    const wayBack = `document.querySelector('izin-root')?.shadowRoot.querySelector('[part=reopen]')?.parentNode.textContent ?? ''`
    await expect.poll(() => tab.evaluate(wayBack)).toContain('Opt-out request honored')
    expect(started.server.count('connect.facebook.net')).toBe(0)
    await tab.evaluate('izin.acceptAll()')
    await expect.poll(() => started.server.count('connect.facebook.net')).toBe(1)
    expect(await tab.evaluate('izin.getState().record.gpc')).toBe(true)
    await tab.close()
  })
})
