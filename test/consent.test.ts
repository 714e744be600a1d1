// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BackendAdapter, Consent, ConsentEvent, Grants, VendorAdapter } from '../src/index.js'
import { cookie, createOpener } from './open-consents.js'

const day = 86_400_000
const start = Date.UTC(2026, 10, 23)
const { open, setClock, close } = createOpener(start)
const settled = () => new Promise((resolve) => setTimeout(resolve, 150))

afterEach(() => {
  close()
  vi.restoreAllMocks()
})

describe('a first visit', () => {
  it('grants nothing but the essential, stores nothing, and asks (T01, CK-11)', () => {
    const consent = open()
    expect(consent.getState()).toMatchObject({
      status: 'undecided', record: undefined, surface: 'banner',
      grants: { essential: true, performance: false, marketing: false },
    })
    expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0])
    expect(consent.explain('marketing')).toEqual({ granted: false, because: 'undecided' })
  })

  it('takes closing for no answer (T07)', () => {
    const consent = open()
    consent.open('preferences')
    consent.close()
    expect(consent.getState().surface).toBe('banner')
    consent.close()
    expect(consent.getState()).toMatchObject({ surface: 'none', status: 'undecided' })
    expect(document.cookie).toBe('')
  })

  it('gives out nothing that can be written to', () => {
    const state = open().getState()
    expect(() => ((state.grants as { marketing: boolean }).marketing = true)).toThrow()
    expect(() => (state.policy.pack.onByDefault as string[]).push('marketing')).toThrow()
  })
})

describe('a choice', () => {
  it('holds at once, is kept, and is known on the next page', () => {
    const consent = open()
    consent.decide({ performance: true })
    expect(consent.allows('performance')).toBe(true)
    expect(consent.allows('marketing')).toBe(false)
    expect(cookie()).toMatch(/^izin=1\.[0-9a-z]+\.1\.p-\.[\w-]{22}\.0\.-$/)
    const next = open()
    expect(next.getState()).toMatchObject({ status: 'decided', surface: 'none', grants: { performance: true, marketing: false } })
    expect(next.explain('performance')).toMatchObject({ granted: true, because: 'choice', since: new Date(start) })
  })

  it('can be kept by the person, once there is one', () => {
    const consent = open({ controller: { name: 'Play Ltd' } })
    expect(consent.receipt()).toBeUndefined()
    consent.decide({ performance: true })
    expect(consent.receipt()).toMatchObject({
      pii_principal_id: consent.getState().record?.id, party_identification: [{ party_name: 'Play Ltd' }], izin: { site: 'play.example.com' },
      event: [{ purpose_type: 'performance', event_state: 'given' }, { purpose_type: 'marketing', event_state: 'refused' }],
    })
  })

  it('is remembered with those before it, for the person to look up, under the present consent id and no longer', () => {
    const consent = open()
    expect(consent.getHistory()).toEqual([])
    consent.acceptAll()
    consent.decide({ marketing: false })
    const past = () => consent.getHistory().map(({ categories, sequence }) => [sequence, categories['performance'], categories['marketing']])
    expect(past()).toEqual([[1, true, false], [0, true, true]])
    expect(() => (consent.getHistory() as unknown[]).pop()).toThrow()
    expect(open().getHistory(), 'on the next page').toEqual(consent.getHistory())
    localStorage.setItem('izin:past', `${localStorage.getItem('izin:past')} nonsense ${'x'.repeat(999)}`)
    expect(past().length, 'what cannot be read is left out').toBe(2)
    for (let choices = 0; choices < 12; choices++) consent.rejectAll()
    expect(past().length, 'no diary').toBe(10)
    setClock(start + 400 * 86_400_000)
    expect(past()).toEqual([])
    setClock(start)
    consent.reset()
    expect([consent.getHistory(), localStorage.getItem('izin:past')]).toEqual([[], null])
    consent.acceptAll()
    expect(past()).toEqual([[0, true, true]])
    consent.forget()
    expect(localStorage.getItem('izin:past')).toBeNull()
  })

  it('of another account is not in the history of this one', () => {
    const consent = open()
    consent.identify('a')
    consent.acceptAll()
    consent.identify('b')
    expect([consent.getHistory(), localStorage.getItem('izin:past')]).toEqual([[], null])
    consent.rejectAll()
    expect(consent.getHistory()).toHaveLength(1)
  })

  it('holds where no history can be kept', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    const consent = open()
    consent.acceptAll()
    refuse.mockRestore()
    expect([consent.allows('marketing'), consent.getHistory()]).toEqual([true, []])
  })

  it('tells vendors before anyone else, then the events, in the documented order', async () => {
    const order: string[] = []
    const vendor: VendorAdapter = { name: 'v', apply: (grants: Grants) => void order.push(`vendor ${grants['marketing']}`) }
    const consent = open({ vendors: [vendor] })
    consent.subscribe(() => void order.push(`state ${consent.allows('marketing')}`))
    consent.on('change', ({ because }) => void order.push(`change ${because}`))
    consent.on('decision', ({ source, trusted }) => void order.push(`decision ${source} ${trusted}`))
    consent.acceptAll({ source: 'banner', event: { isTrusted: true } })
    expect(order).toEqual(['vendor false', 'vendor true', 'state true'])
    await settled()
    expect(order.slice(3)).toEqual(['change choice', 'decision banner true'])
  })

  it("is told to every vendor, though one of them fails", () => {
    const told: string[] = []
    const errors: string[] = []
    const consent = open({
      vendors: [
        { name: 'broken', apply: () => { throw new Error('boom') } },
        { name: 'whole', apply: (grants) => void told.push(String(grants['marketing'])) },
      ],
    })
    consent.on('error', ({ where, error }) => void errors.push(`${where}: ${String(error)}`))
    consent.acceptAll()
    expect(told).toEqual(['false', 'true'])
    expect(errors).toEqual(['vendor broken: Error: boom'])
  })

  it('is sent to backends once, with what a record needs, and a refusal too', async () => {
    const events: ConsentEvent[] = []
    const backend: BackendAdapter = { name: 'b', send: (sent) => void events.push(...sent) }
    const consent = open({ backends: [backend], jurisdiction: 'ID', locale: 'id' })
    consent.rejectAll({ source: 'banner' })
    await settled()
    consent.acceptAll()
    await settled()
    expect(events.map(({ action, seq, source, cid }) => [action, seq, source, cid])).toEqual([
      ['reject_all', 0, 'banner', events[0]?.cid], ['accept_all', 1, 'api', events[0]?.cid],
    ])
    expect(events[0]).toMatchObject({
      v: 1, type: 'decision', site: 'play.example.com', model: 'opt-in', jurisdiction: 'id', lang: 'id', trusted: false,
      policy: { version: '1', pack: 'id@1' }, categories: { essential: true, performance: false, marketing: false },
      expires: new Date(start + 180 * day).toISOString(),
    })
    expect(Object.keys(localStorage).filter((key) => key.startsWith('izin:o:'))).toEqual([])
  })

  it('makes only a change where something changed (F142)', async () => {
    const consent = open()
    const seen: string[] = []
    consent.on('change', () => void seen.push('change'))
    consent.on('decision', () => void seen.push('decision'))
    consent.rejectAll()
    await settled()
    expect(seen).toEqual(['decision'])
  })

  it('can be taken back for one category, with its services', () => {
    const consent = open({ services: [{ id: 'tube', name: 'Tube', category: 'marketing' }] })
    consent.decide({ performance: true, services: { tube: true } })
    expect(consent.allows({ service: 'tube' })).toBe(true)
    expect(cookie()).toContain('~tube')
    consent.withdraw('marketing')
    expect([consent.allows({ service: 'tube' }), consent.allows('performance')]).toEqual([false, true])
    consent.withdraw()
    expect(consent.allows('performance')).toBe(false)
  })

  it('is forgotten on reset, and asked again', () => {
    const consent = open()
    consent.acceptAll()
    consent.reset()
    expect(document.cookie).toBe('')
    expect(consent.getState()).toMatchObject({ status: 'undecided', surface: 'banner', grants: { marketing: false } })
  })

  it('refuses names nobody knows, and changes nothing', () => {
    const consent = open()
    expect(() => consent.decide({ markting: true } as never)).toThrow('write "marketing" instead')
    expect(() => consent.withdraw('markting' as never)).toThrow('write "marketing" instead')
    expect(consent.getState().status).toBe('undecided')
  })
})

describe('what ends a choice', () => {
  const decided = () => {
    open().acceptAll()
    return open
  }
  it('its time', () => {
    decided()
    setClock(start + 364 * day)
    expect(open().getState().status).toBe('decided')
    setClock(start + 366 * day)
    const consent = open()
    expect(consent.getState()).toMatchObject({ status: 'expired', surface: 'banner', grants: { marketing: false } })
    expect(consent.explain('marketing').because).toBe('expired')
  })

  it('another version of the policy', () => {
    decided()
    expect(open({ policyVersion: '2' }).getState()).toMatchObject({ status: 'expired', grants: { marketing: false } })
  })

  it.each(['garbage', '2.abc.1.pm.jJ0dDk8LS0OfVy9aSxufEA.0.-', ''])('a text that cannot be read: %j', (text) => {
    document.cookie = `izin=${text}; path=/`
    const consent = open()
    expect(consent.getState()).toMatchObject({ status: 'undecided', grants: { marketing: false } })
    expect(consent.explain('marketing').because).toBe('unreadable')
  })

  it('GPC that came after it, for marketing only, and never as a record (CA-03)', () => {
    decided()
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    const before = document.cookie
    const consent = open()
    expect(consent.getState()).toMatchObject({ status: 'decided', grants: { performance: true, marketing: false } })
    expect(consent.explain('marketing').because).toBe('gpc')
    expect(document.cookie).toBe(before)
    consent.acceptAll()
    expect(consent.allows('marketing')).toBe(true)
    expect(cookie()).toMatch(/\.g$/)
  })
})

describe('a page that keeps nothing', () => {
  it('works for its own life, and says so (CK-08)', () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('')
    const errors: string[] = []
    const consent = open()
    consent.on('error', ({ where }) => void errors.push(where))
    consent.acceptAll()
    expect(consent.allows('marketing')).toBe(true)
    expect(consent.getState().surface).toBe('none')
    expect(errors).toEqual(['storage'])
  })
})

describe('other tabs', () => {
  it('follow at once (F094)', async () => {
    const here = open()
    const there = open()
    const seen: string[] = []
    there.on('change', ({ changed }) => void seen.push(...changed))
    here.acceptAll()
    await settled()
    expect(there.allows('marketing')).toBe(true)
    expect(there.getState().surface).toBe('none')
    await settled()
    expect(seen).toEqual(['performance', 'marketing'])
  })

  it('ask again after a reset in one of them', async () => {
    const here = open()
    here.acceptAll()
    const there = open()
    here.reset()
    await settled()
    expect(there.getState()).toMatchObject({ status: 'undecided', surface: 'banner', grants: { marketing: false } })
  })
})

describe('waiting', () => {
  it('whenAllowed resolves once allowed, at once if it is, and rejects when aborted', async () => {
    const consent = open()
    let done = false
    const waiting = consent.whenAllowed('marketing').then(() => (done = true))
    const control = new AbortController()
    const aborted = consent.whenAllowed('performance', { signal: control.signal })
    control.abort(new Error('enough'))
    await expect(aborted).rejects.toThrow('enough')
    expect(done).toBe(false)
    consent.acceptAll()
    await waiting
    await consent.whenAllowed('marketing')
  })

  it('the banner waits for a round, for a promise, and comes at the next calm moment (F037)', async () => {
    document.body.innerHTML = '<div data-izin-busy></div>'
    const consent = open()
    expect(consent.getState().surface).toBe('none')
    document.body.replaceChildren()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(consent.getState().surface).toBe('banner')
    const control = new AbortController()
    consent.defer(control.signal)
    expect(consent.getState().surface).toBe('none')
    control.abort()
    expect(consent.getState().surface).toBe('banner')
  })

  it('ready is told to who listens in the same task', async () => {
    const consent = open()
    const seen: string[] = []
    consent.on('ready', ({ status }) => void seen.push(status))
    await Promise.resolve()
    expect(seen).toEqual(['undecided'])
  })
})

describe('what a hostile or broken page does', () => {
  it('a browser that refuses channels does not keep the gate from starting', () => {
    vi.stubGlobal('BroadcastChannel', class {
      constructor() {
        throw new DOMException('blocked', 'SecurityError')
      }
    })
    const started: string[] = []
    const gate = {
      mode: 'declared' as const, services: () => [],
      start: () => {
        started.push('gate')
        return { apply: () => Promise.resolve(), getHeld: () => [], stop: () => {} }
      },
    }
    expect(open({ gate }).getState().status).toBe('undecided')
    expect(started).toEqual(['gate'])
    vi.unstubAllGlobals()
  })

  it('a polluted prototype grants nothing', () => {
    const consent = open({ services: [{ id: 'tube', name: 'Tube', category: 'marketing' }] })
    consent.rejectAll()
    const polluted = Object.prototype as unknown as Record<string, unknown>
    polluted['tube'] = polluted['marketing'] = true
    expect([consent.allows({ service: 'tube' }), consent.allows('marketing')]).toEqual([false, false])
    Reflect.deleteProperty(polluted, 'tube')
    Reflect.deleteProperty(polluted, 'marketing')
  })

  it('a vendor that refuses while it is told of an acceptance has the last word', () => {
    const consents: Consent[] = []
    const vendor: VendorAdapter = {
      name: 'v', apply: (grants) => void (grants['marketing'] && consents[0]?.rejectAll()),
    }
    const consent = open({ vendors: [vendor] })
    consents.push(consent)
    consent.acceptAll()
    expect(consent.allows('marketing')).toBe(false)
    expect(cookie()).toMatch(/\.--\.[\w-]{22}\.1\./)
  })

  it('a service given out cannot be rewritten', () => {
    const consent = open({ services: [{ id: 'tube', name: 'Tube', category: 'marketing' }] })
    const service = consent.getService('tube') as { category: string }
    expect(() => (service.category = 'essential')).toThrow()
  })

  it('two tabs that did not hear of each other never count alike, and the later one is believed', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const here = open()
    const there = open()
    here.acceptAll()
    there.rejectAll()
    expect(cookie()).toMatch(/\.--\.[\w-]{22}\.1\./)
    window.dispatchEvent(new Event('pageshow'))
    expect(here.allows('marketing')).toBe(false)
    vi.unstubAllGlobals()
  })

  it('nothing happens after the end', async () => {
    const consent = open()
    const seen: string[] = []
    consent.on('decision', () => void seen.push('decision'))
    consent.rejectAll()
    consent.destroy()
    await settled()
    expect(seen).toEqual([])
    expect(() => consent.acceptAll()).not.toThrow()
  })

  it('a withdrawal is held in its own task, before the paint', () => {
    const calls: string[] = []
    const gate = {
      mode: 'automatic' as const, services: () => [],
      start: () => ({
        apply: () => Promise.resolve(), hold: () => void calls.push('hold'), getHeld: () => [], stop: () => {},
      }),
    }
    const consent = open({ gate })
    consent.acceptAll()
    expect(calls).toEqual([])
    consent.withdraw()
    expect(calls).toEqual(['hold'])
  })

  it('a reset asks again, even if the question was closed', () => {
    const consent = open()
    consent.close()
    consent.reset()
    expect(consent.getState().surface).toBe('banner')
  })

  it('a navigation that takes the site\'s own control away leaves another way back', async () => {
    document.body.innerHTML = '<button data-izin-action="preferences">Settings</button>'
    const consent = open()
    consent.rejectAll()
    await settled()
    const drawn = () => document.querySelector('izin-root')?.shadowRoot?.querySelector('[part=reopen]') ?? null
    expect(drawn()).toBeNull()
    document.body.replaceChildren()
    await vi.waitFor(() => expect(drawn()).not.toBeNull())
  })
})

describe('a person known to be a child', () => {
  it('is not asked about a service that is new, of a category nobody may allow here (ID-07)', () => {
    const [old, added] = [{ id: 'old', name: 'Old', category: 'performance' }, { id: 'added', name: 'Added', category: 'performance' }]
    const before = open({ jurisdiction: 'ID', services: [old] as never })
    before.acceptAll()
    before.destroy()
    expect(open({ jurisdiction: 'ID', services: [old, added] as never }).getState().unanswered).toEqual(['added'])
    expect(open({ jurisdiction: 'ID', services: [old, added] as never, minor: true }).getState().unanswered).toEqual([])
  })
})
