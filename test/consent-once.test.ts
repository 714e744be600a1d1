// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterEach, describe, expect, it, vi } from 'vitest'
import { declared } from '../src/gate.js'
import type { Config, Consent } from '../src/index.js'
import { createOpener } from './open-consents.js'

const { open, close } = createOpener(Date.UTC(2026, 10, 23))
afterEach(close)

const tube = { id: 'tube', name: 'Tube', category: 'marketing', hosts: ['tube.example'] } as const
const other = { id: 'other', name: 'Other', category: 'marketing', hosts: ['other.example'] } as const

/** A page with one held embed. */
const openPage = (config: Partial<Config> = {}, category = '') => {
  const frame = document.createElement('iframe')
  frame.dataset['izinService'] = 'tube'
  if (category) frame.dataset['izin'] = category
  frame.dataset['izinSrc'] = 'https://tube.example/1'
  document.body.append(frame)
  const consent = open({ gate: declared(), services: [tube, other], ...config })
  const letIn = () => consent.releaseOnce(frame.previousElementSibling ?? document.body)
  return { consent, frame, letIn, isIn: () => frame.hasAttribute('src') }
}

describe('to let in an embed once', () => {
  it('is no choice: nothing is stored, told or granted', async () => {
    const { consent, isIn, letIn } = openPage()
    const told = vi.fn()
    for (const type of ['decision', 'change'] as const) consent.on(type, told)
    const before = consent.getState()
    expect(letIn()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(isIn()).toBe(true)
    expect(consent.getState()).toBe(before)
    expect(told).not.toHaveBeenCalled()
    expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0])
  })

  const refusals: Record<string, (consent: Consent) => void> = {
    rejectAll: (consent) => consent.rejectAll(),
    withdraw: (consent) => consent.withdraw(),
    'withdraw of a category': (consent) => consent.withdraw('marketing'),
    reset: (consent) => consent.reset(),
    forget: (consent) => consent.forget(),
    'a choice that allows nothing new': (consent) => consent.decide({ performance: false }),
  }
  for (const [name, refuse] of Object.entries(refusals)) {
    for (const before of ['undecided', 'refused', 'allowed in part'] as const) {
      it(`ends with ${name}, where before all was ${before}`, () => {
        const { consent, isIn, letIn } = openPage()
        if (before === 'refused') consent.rejectAll()
        if (before === 'allowed in part') consent.decide({ performance: true })
        letIn()
        refuse(consent)
        expect(isIn()).toBe(false)
      })
    }
  }

  it('ends with a refusal in another tab', () => {
    const { isIn, letIn } = openPage()
    const there = open()
    letIn()
    there.rejectAll()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(isIn()).toBe(false)
  })

  const others: Record<string, (consent: Consent) => void> = {
    'allows something else': (consent) => consent.decide({ performance: true }),
    'allows another service': (consent) => consent.decide({ services: { other: true } }),
    'allows everything': (consent) => consent.acceptAll(),
    'only opens the preferences': (consent) => consent.open('preferences'),
    'only changes the language': (consent) => consent.setLocale('id'),
    'says again where the person is': (consent) => consent.setJurisdiction('ID'),
  }
  it.each(Object.keys(others))('goes on where the page %s', (name) => {
    const { consent, isIn, letIn } = openPage({ jurisdiction: 'ID' })
    letIn()
    others[name]!(consent)
    expect(isIn()).toBe(true)
  })

  it('goes on where the same person is signed in on every page', () => {
    const { consent, isIn, letIn } = openPage()
    consent.decide({ performance: true })
    consent.identify('42')
    letIn()
    consent.identify('42')
    expect(isIn()).toBe(true)
  })

  it('is refused to a child', () => {
    const { frame, isIn, letIn } = openPage({ jurisdiction: 'ID', minor: true })
    expect(frame.previousElementSibling?.hasAttribute('once')).toBe(false)
    expect(letIn()).toBe(false)
    expect(isIn()).toBe(false)
  })

  it('is refused to a child by what its service is, whatever its markup says', () => {
    const school = { id: 'school', name: 'School', description: 'For class.' }
    const { letIn } = openPage({ jurisdiction: 'ID', minor: true, categories: [school as never] }, 'school')
    expect(letIn()).toBe(false)
  })

  it('is impossible where nothing is held, and after the end', () => {
    const { consent, frame } = openPage()
    expect(consent.releaseOnce(document.body)).toBe(false)
    const placeholder = frame.previousElementSibling!
    consent.destroy()
    expect(consent.releaseOnce(placeholder)).toBe(false)
  })
})
