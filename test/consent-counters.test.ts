// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterEach, describe, expect, it } from 'vitest'
import { browserEnvironment } from '../src/browser/environment.js'
import { checkSetup } from '../src/check-setup.js'
import { openConsent } from '../src/consent.js'
import type { BackendAdapter, Config, Consent, ConsentCounter, ConsentEvent } from '../src/index.js'
import { page } from '../src/place.js'

const settled = () => new Promise((resolve) => setTimeout(resolve, 250))
let opened: Consent[] = []
afterEach(() => {
  opened.forEach((consent) => consent.destroy())
  opened = []
  document.cookie = 'izin=; path=/; max-age=0'
  localStorage.clear()
  document.body.replaceChildren()
})

const open = (config: Partial<Config> = {}, isFramed = false) => {
  const counted: ConsentCounter[] = []
  const events: ConsentEvent[] = []
  const backend: BackendAdapter = { name: 'counts', durable: false, send: (sent) => void events.push(...sent), count: (counter) => void counted.push(counter) }
  const backends = [backend, { name: 'does-not', durable: false, send() {} }]
  const consent = openConsent(checkSetup({ policyVersion: '1', backends, ...config }), browserEnvironment, { ...page, isFramed: () => isFramed })
  opened.push(consent)
  return { consent, counted, events }
}

describe('counters', () => {
  it('say once a page that a first layer came up, with no id of anybody', async () => {
    const { consent, counted } = open({ counters: true, locale: 'id', jurisdiction: 'ID', uiConfig: { variant: 'B' } })
    await settled()
    const shown = {
      v: 1, type: 'shown', site: 'play.example.com', jurisdiction: 'id', lang: 'id',
      policy: { version: '1', pack: expect.stringMatching(/^id@\d+$/) }, variant: 'B',
    }
    expect(counted).toEqual([shown])
    consent.close()
    consent.open('banner')
    consent.reset()
    await settled()
    expect(counted).toHaveLength(1)
    expect(localStorage).toHaveLength(0)
  })

  it('are off unless the site says so: before a choice nothing is sent', async () => {
    const off = [open(), open({ counters: false })]
    await settled()
    expect(off.map(({ counted }) => counted)).toEqual([[], []])
  })

  it('say nothing where nothing is asked: who has decided, and a frame of another site', async () => {
    const first = open()
    first.consent.rejectAll()
    const decided = open({ counters: true })
    await settled()
    expect(decided.counted).toEqual([])
    document.cookie = 'izin=; path=/; max-age=0'
    const framed = open({ counters: true }, true)
    await settled()
    expect([framed.consent.getState().surface, framed.counted]).toEqual(['banner', []])
  })

  it('that fail are an error and nothing else', async () => {
    const backend: BackendAdapter = { name: 'breaks', send() {}, count() { throw new Error('broken') } }
    const { consent } = open({ counters: true, backends: [backend] })
    await settled()
    const errors: string[] = []
    consent.on('error', ({ where }) => errors.push(where), { replay: true })
    expect(errors).toEqual(['backend breaks'])
    expect(consent.getState().surface).toBe('banner')
  })
})

describe('an arm of a test', () => {
  it('goes with each event', async () => {
    const { consent, events } = open({ uiConfig: { variant: 'B' } })
    consent.acceptAll()
    await settled()
    expect(events.map(({ variant }) => variant)).toEqual(['B'])
  })

  it.each(['', 'a b', 'ü', 'x'.repeat(65)])('cannot be called "%s"', (variant) => {
    expect(() => open({ uiConfig: { variant } })).toThrow('uiConfig.variant')
  })
})
