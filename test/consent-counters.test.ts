// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterEach, describe, expect, it } from 'vitest'
import { browserEnvironment } from '../src/browser/environment.js'
import { checkSetup } from '../src/check-setup.js'
import { openConsent } from '../src/consent.js'
import type { BackendAdapter, Config, Consent, ConsentCounter, ConsentEvent, Source } from '../src/index.js'
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

let ticks = 0
let asked = 0
/** No two moments are the same, so that events come in the order of their decisions: within one millisecond ids have none. */
const environment = { ...browserEnvironment, now: () => Date.now() + asked++, elapsed: () => ticks }

const open = (config: Partial<Config> = {}, isFramed = false) => {
  const counted: ConsentCounter[] = []
  const events: ConsentEvent[] = []
  const backend: BackendAdapter = { name: 'counts', durable: false, send: (sent) => void events.push(...sent), count: (counter) => void counted.push(counter) }
  const backends = [backend, { name: 'does-not', durable: false, send() {} }]
  const consent = openConsent(checkSetup({ policyVersion: '1', backends, ...config }), environment, { ...page, isFramed: () => isFramed })
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

describe('the time to decide', () => {
  const decideIn = async (source: Source, ms: number, config: Partial<Config> = { counters: true }) => {
    ticks = 5_000
    const { consent, events } = open({ jurisdiction: 'DE', ...config })
    ticks += ms
    consent.rejectAll({ source })
    await settled()
    return events.map(({ ext }) => ext)
  }

  it.each([
    ['banner', 0, 0], ['banner', 3_449.9, 3_400], ['banner', 3_450, 3_500], ['preferences', 61_000, 61_000], ['preferences', 1e9, 600_000],
  ] as const)('goes with a decision in the %s after %d ms as %d, where the site counts', async (source, ms, decideMs) => {
    expect(await decideIn(source, ms)).toEqual([{ decideMs }])
  })

  it.each(['api', 'signal', 'import', 'placeholder'] as const)('does not go with a decision by %s', async (source) => {
    expect(await decideIn(source, 1_000)).toEqual([undefined])
  })

  it('does not go with anything where the site does not count', async () => {
    expect(await decideIn('banner', 1_000, {})).toEqual([undefined])
  })

  it('is of a first layer that this page has shown, and of the decision that answers it', async () => {
    const { consent, events } = open({ counters: true, jurisdiction: 'DE' })
    ticks += 700
    consent.close()
    consent.open('preferences')
    ticks += 700
    consent.rejectAll({ source: 'preferences' })
    consent.open('preferences')
    consent.acceptAll({ source: 'preferences' })
    await settled()
    consent.destroy()
    const decided = open({ counters: true, jurisdiction: 'DE' })
    decided.consent.open('preferences')
    decided.consent.rejectAll({ source: 'preferences' })
    decided.consent.reset()
    ticks += 300
    decided.consent.rejectAll({ source: 'banner' })
    await settled()
    expect([...events, ...decided.events].map(({ ext }) => ext)).toEqual([{ decideMs: 1_400 }, undefined, undefined, { decideMs: 300 }])
  })

  it('is not of a question that another tab has answered, nor of a page in a frame, where nothing is asked', async () => {
    const [here, there, framed] = [open({ counters: true, jurisdiction: 'DE' }), open({ jurisdiction: 'DE' }), open({ counters: true, jurisdiction: 'DE' }, true)]
    framed.consent.rejectAll({ source: 'banner' })
    there.consent.rejectAll()
    await settled()
    here.consent.open('preferences')
    here.consent.acceptAll({ source: 'preferences' })
    await settled()
    expect([...here.events, ...framed.events].map(({ ext }) => ext)).toEqual([undefined, undefined])
  })
})
