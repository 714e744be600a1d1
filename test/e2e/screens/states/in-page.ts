import { createBarrier } from '../../../../src/csp/barrier.js'
import type { Visitor } from '../../harness/visitor.js'
import type { State } from '../state.js'

const group = 'In the page'

/** From a thumbnail to the full width. */
const sizes = [[120, 90], [200, 150], [300, 250], [320, 180], [160, 400], [468, 60], [560, 315], ['100%', 360]] as const
const embeds = `<div class="embeds">${sizes.map(([width, height]) =>
  `<iframe width="${width}" height="${height}" title="Trailer" data-izin="marketing" data-izin-service="youtube" data-izin-src="https://www.youtube.com/embed/a"></iframe>`).join('\n')}
<iframe width="300" height="200" title="Map" data-izin="performance" data-izin-src="https://maps.example/"></iframe></div>`

const chosen = async (visitor: Visitor) => {
  await visitor.choose('reject-all')
  await visitor.wayBack.waitFor()
}

const mode = { gate: { mode: 'sealed' }, services: [] }
const barrier = createBarrier({ policyVersion: '2026-11', jurisdiction: 'ID', gate: { mode: 'sealed' } })

export const inPageStates: readonly State[] = [
  {
    name: 'placeholders', group, page: { body: embeds },
    arrange: async (visitor) => {
      await chosen(visitor)
      await visitor.page.locator('izin-placeholder button').first().waitFor()
    },
  },
  { name: 'way-back', group, arrange: chosen },
  { name: 'way-back-law', group, attributes: { 'data-jurisdiction': 'US-CA' }, arrange: (visitor) => visitor.wayBack.waitFor() },
  { name: 'way-back-honoured', group, gpc: true, attributes: { 'data-jurisdiction': 'US-CA' }, arrange: (visitor) => visitor.wayBack.waitFor() },
  {
    name: 'sealed-notice', group, config: mode, page: { first: barrier.html, body: '<form><input id="name" aria-label="Name"></form>' },
    arrange: async (visitor) => {
      await visitor.banner.waitFor()
      await visitor.page.fill('#name', 'Ayu')
      await visitor.choose('accept-all')
      await visitor.page.locator('izin-root [part=notice] button').first().waitFor()
    },
  },
]
