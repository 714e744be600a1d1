import { afterEach, describe, expect, it, vi } from 'vitest'
import { consoleBackend } from '../../adapters/backends/console.js'
import { dataLayer } from '../../adapters/backends/data-layer.js'
import { http } from '../../adapters/backends/http.js'
import { memory } from '../../adapters/backends/memory.js'
import { eventAt } from '../browser/outbox-stage.js'

const context = { leaving: false, reject: () => {} }
const event = eventAt(1, { categories: { essential: true, performance: true, marketing: false }, services: { youtube: true } })

afterEach(() => {
  vi.unstubAllGlobals()
})

// REC-08: one contract for all.
describe.each([
  ['http', () => http({ url: '/events', fetch: () => Promise.resolve(new Response()) })],
  ['console', () => consoleBackend({ log: () => {} })],
  ['memory', () => memory()],
  ['data-layer', () => dataLayer({ name: 'layerOfThisTest' })],
])('the backend %s', (name, create) => {
  it('has its name, takes one event or several, and resolves', async () => {
    expect(create().name).toBe(name)
    await expect(Promise.resolve(create().send([event], context))).resolves.toBeUndefined()
    await expect(Promise.resolve(create().send([event, eventAt(2)], context))).resolves.toBeUndefined()
  })

  it('waits in the outbox only if its answer says that someone else has the event', () => {
    expect(create().durable ?? true).toBe(name === 'http')
  })

  it('does not change the event', async () => {
    const before = JSON.stringify(event)
    await create().send([event], context)
    expect(JSON.stringify(event)).toBe(before)
  })
})

describe('memory', () => {
  it('keeps the events in order, apart from any other', async () => {
    const [backend, other] = [memory(), memory()]
    await backend.send([event], context)
    await backend.send([eventAt(2, { seq: 1 })], context)
    expect(backend.events.map(({ seq }) => seq)).toEqual([0, 1])
    expect(other.events).toEqual([])
  })
})

describe('consoleBackend', () => {
  it('prints what was decided', async () => {
    const lines: unknown[][] = []
    await consoleBackend({ log: (...parts) => void lines.push(parts) }).send([event], context)
    expect(lines).toEqual([['izin: save', event.categories, event]])
  })
})

describe('dataLayer', () => {
  const page = globalThis as unknown as Record<string, unknown[]>

  it('pushes one generic event a decision, refusals too, with no id in it', async () => {
    vi.stubGlobal('dataLayer', [{ event: 'gtm.js' }])
    await dataLayer().send([event], context)
    expect(page['dataLayer']).toEqual([{ event: 'gtm.js' }, {
      event: 'izin_decision',
      izin: {
        action: 'save', source: 'banner', model: 'opt-in', jurisdiction: 'eu', policyVersion: '1',
        granted: 'essential performance youtube', denied: 'marketing',
      },
    }])
    expect(JSON.stringify(page['dataLayer'])).not.toContain(event.cid)
  })

  it('makes the layer where the page has none, under the name it is given', async () => {
    vi.stubGlobal('ourLayer', undefined)
    await dataLayer({ name: 'ourLayer' }).send([event], context)
    expect(page['ourLayer']).toHaveLength(1)
  })
})
