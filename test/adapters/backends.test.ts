import { afterEach, describe, expect, it, vi } from 'vitest'
import { consoleBackend } from '../../adapters/backends/console.js'
import { dataLayer } from '../../adapters/backends/data-layer.js'
import { fromFunction } from '../../adapters/backends/function.js'
import { memory } from '../../adapters/backends/memory.js'
import { eventAt } from '../browser/outbox-stage.js'

const context = { leaving: false, reject: () => {} }
const event = eventAt(1, { categories: { essential: true, performance: true, marketing: false }, services: { youtube: true } })

afterEach(() => {
  vi.unstubAllGlobals()
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

describe('fromFunction', () => {
  it('calls any function with each event, in order, at once', async () => {
    const seen: number[] = []
    const sent = fromFunction(({ seq }) => seen.push(seq)).send([event], context)
    expect(seen).toEqual([event.seq])
    await sent
    await fromFunction(({ seq }) => void seen.push(seq), { name: 'ours' }).send([eventAt(2, { seq: 7 }), eventAt(3, { seq: 8 })], context)
    expect(seen).toEqual([event.seq, 7, 8])
    expect([fromFunction(() => {}).name, fromFunction(() => {}, { name: 'ours' }).name]).toEqual(['function', 'ours'])
  })

  it('fails as the function fails', async () => {
    await expect(fromFunction(() => Promise.reject(new Error('broken'))).send([event], context)).rejects.toThrow('broken')
  })
})
