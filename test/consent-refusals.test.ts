// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterEach, describe, expect, it } from 'vitest'
import { createConsent, type BackendAdapter, type Config, type Consent, type ConsentCounter, type ConsentEvent } from '../src/index.js'
import { cookie, createOpener } from './open-consents.js'

const start = Date.UTC(2026, 10, 22)
const day = 86_400_000
const { open: openPage, setClock, close } = createOpener(start)
afterEach(close)

const settled = () => new Promise((resolve) => setTimeout(resolve, 250))

const open = (config: Partial<Config> = {}) => {
  const counted: ConsentCounter[] = []
  const events: ConsentEvent[] = []
  const backend: BackendAdapter = { name: 'counts', durable: false, send: (sent) => void events.push(...sent), count: (counter) => void counted.push(counter) }
  return { consent: openPage({ jurisdiction: 'DE', refusals: 'count', backends: [backend], ...config }), counted, events }
}
type Page = ReturnType<typeof open>
const told = async (...pages: Page[]) => {
  await settled()
  return pages.map(({ counted, events }) => [...counted.map(({ type }) => type), ...[...events].sort((a, b) => a.seq - b.seq).map(({ action, seq }) => `${action} ${seq}`)])
}
const refused = { status: 'decided', grants: { performance: false, marketing: false }, unanswered: [], surface: 'none' }

describe('a refusal that is only counted', () => {
  it('is of nobody: no consent id, no event, nothing kept but the refusal', async () => {
    const page = open({ uiConfig: { variant: 'B' }, locale: 'de' })
    page.consent.rejectAll({ source: 'banner' })
    await settled()
    expect(page.counted).toEqual([{
      v: 1, type: 'refused', site: 'play.example.com', jurisdiction: 'eu', lang: 'de',
      policy: { version: '1', pack: expect.stringMatching(/^eu@\d+$/) }, variant: 'B',
    }])
    expect(page.events).toEqual([])
    expect(cookie()).toMatch(/^izin=1\.[0-9a-z]+\.1\.--\.-\.0\.-$/)
    expect(localStorage).toHaveLength(0)
  })

  it('holds on the next pages and is not asked again, until it ends', async () => {
    open().consent.rejectAll()
    const next = open()
    expect(next.consent.getState()).toMatchObject(refused)
    setClock(start + 179 * day)
    const later = open()
    expect(later.consent.getState()).toMatchObject(refused)
    setClock(start + 181 * day)
    const asked = open()
    expect(asked.consent.getState()).toMatchObject({ status: 'expired', surface: 'banner', grants: refused.grants })
    asked.consent.rejectAll()
    expect(await told(next, later, asked)).toEqual([[], [], ['refused']])
  })

  it.each<[string, (consent: Consent) => void]>([
    ['by a script', (consent) => consent.rejectAll()],
    ['of each category', (consent) => consent.decide({ performance: false, marketing: false })],
    ['by somebody who takes back what was never given', (consent) => consent.withdraw()],
  ])('may be one %s', async (_how, refuse) => {
    const page = open()
    refuse(page.consent)
    expect(await told(page)).toEqual([['refused']])
    expect(page.consent.getState()).toMatchObject(refused)
  })

  it('is the opt-out where silence is a yes', async () => {
    const page = open({ jurisdiction: 'US-CA' })
    expect(page.consent.allows('marketing')).toBe(true)
    page.consent.rejectAll()
    expect(page.consent.allows('marketing')).toBe(false)
    expect(await told(page)).toEqual([['refused']])
  })

  it('is counted once while it stands', async () => {
    const page = open()
    page.consent.rejectAll()
    page.consent.rejectAll({ source: 'preferences' })
    const next = open()
    next.consent.withdraw()
    expect(await told(page, next)).toEqual([['refused'], []])
  })

  it('is counted again where it was asked again', async () => {
    open().consent.rejectAll()
    const next = open({ policyVersion: '2' })
    next.consent.rejectAll()
    expect(await told(next)).toEqual([['refused']])
  })

  it('has no receipt and no history', () => {
    const { consent } = open()
    consent.rejectAll()
    expect(consent.receipt()).toBeUndefined()
    expect(consent.getHistory()).toEqual([])
    expect(consent.getState().record).toMatchObject({ id: '', sequence: 0, categories: { performance: false, marketing: false } })
    expect(consent.explain('marketing')).toMatchObject({ granted: false, because: 'choice', since: new Date(start) })
  })

  it('is told to the page’s own listeners', async () => {
    const { consent } = open()
    const ids: string[] = []
    consent.on('decision', ({ record }) => ids.push(record.id))
    consent.rejectAll()
    await settled()
    expect(ids).toEqual([''])
  })

  it('leaves nothing of an earlier id, whose choice the browser has forgotten', () => {
    open().consent.acceptAll()
    expect(localStorage.getItem('izin:past')).not.toBeNull()
    document.cookie = 'izin=; path=/; max-age=0'
    const { consent } = open()
    consent.rejectAll()
    expect(localStorage.getItem('izin:past')).toBeNull()
    expect(consent.getHistory()).toEqual([])
  })

  it('is one account’s: another is asked, and the mark of an account leads to no other browser', () => {
    const marks = [0, day].map((later) => {
      setClock(start + later)
      const { consent } = open()
      consent.identify('42')
      consent.rejectAll()
      return consent.getState().record!.subject
    })
    expect(new Set(marks).size).toBe(2)
    const { consent } = open()
    consent.identify('42')
    expect(consent.getState().status).toBe('decided')
    consent.identify('43')
    expect(consent.getState()).toMatchObject({ status: 'undecided', record: undefined })
  })
})

describe('what is recorded all the same', () => {
  it('is a consent after such a refusal, with an id of its own, and all that follows it', async () => {
    const page = open()
    page.consent.rejectAll()
    page.consent.decide({ performance: true })
    page.consent.rejectAll()
    page.consent.withdraw()
    expect(await told(page)).toEqual([['refused', 'save 0', 'reject_all 1', 'withdraw 2']])
    const [cid, ...others] = page.events.map((event) => event.cid)
    expect(cid).toMatch(/^[0-9a-f-]{36}$/)
    expect(new Set(others)).toEqual(new Set([cid]))
    expect(page.consent.receipt()).toMatchObject({ event: [{ event_state: 'refused' }, { event_state: 'refused' }] })
  })

  it('is a refusal by somebody who has consented before, though the consent has ended', async () => {
    open().consent.acceptAll()
    setClock(start + 366 * day)
    const later = open()
    expect(later.consent.getState().status).toBe('expired')
    later.consent.rejectAll()
    expect(await told(later)).toEqual([['reject_all 1']])
  })

  it('is a choice that allows something, and one that would, where nothing can be allowed', async () => {
    const [some, locked] = [open(), open({ minor: true })]
    some.consent.withdraw('marketing')
    some.consent.reset()
    some.consent.decide({ marketing: false, performance: true })
    some.consent.reset()
    locked.consent.acceptAll()
    expect(await told(some, locked)).toEqual([['refused', 'save 0'], ['accept_all 0']])
  })

  it('is part of what was on by itself', async () => {
    const page = open({ jurisdiction: 'US-CA' })
    page.consent.withdraw('marketing')
    expect(page.consent.allows('performance')).toBe(true)
    expect(await told(page)).toEqual([['withdraw 0']])
  })

  it('is every refusal of a site that does not say otherwise', async () => {
    const page = open({ refusals: 'record' })
    page.consent.rejectAll()
    expect(await told(page)).toEqual([['reject_all 0']])
    expect(page.consent.receipt()).toBeDefined()
  })
})

it.each(['none', true, 'Count', null])('refuses refusals: %j', (refusals) => {
  expect(() => createConsent({ policyVersion: '1', refusals } as never)).toThrow(/refusals must be one of "record", "count"/)
})
