// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Consent, ConsentEvent } from '../src/index.js'
import { allPacks } from '../src/policies/all.js'
import { cookie, createOpener } from './open-consents.js'

const day = 86_400_000
const start = Date.UTC(2026, 10, 23)
const { open, setClock, close } = createOpener(start)
const later = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms))

afterEach(() => {
  close()
  vi.restoreAllMocks()
})

describe('the place', () => {
  it('that comes late is the strictest until then: no grant is there and gone, no question that is not needed (JUR-01)', async () => {
    let say = (_place: string) => {}
    const consent = open({ jurisdiction: new Promise<string>((resolve) => (say = resolve)) })
    const seen: boolean[] = []
    consent.subscribe(({ grants }) => seen.push(grants.marketing))
    expect(consent.getState()).toMatchObject({ surface: 'none', policy: { pack: { id: 'strict' } }, grants: { marketing: false } })
    say('US-CA')
    await later(150)
    expect(consent.getState()).toMatchObject({ surface: 'none', policy: { pack: { id: 'us-ca' }, jurisdiction: 'US-CA' }, grants: { marketing: true } })
    expect(seen.indexOf(true)).toBeGreaterThanOrEqual(0)
    expect(seen.slice(seen.indexOf(true))).not.toContain(false)
  })

  it('that never comes, or fails, is the strictest, and is asked about after a second', async () => {
    const waiting = open({ jurisdiction: new Promise<string>(() => {}) })
    expect(waiting.getState().surface).toBe('none')
    await later(1100)
    expect(waiting.getState()).toMatchObject({ surface: 'banner', policy: { pack: { id: 'strict' } } })

    const errors: string[] = []
    const failing = open({ jurisdiction: Promise.reject(new Error('no answer')) })
    failing.on('error', ({ where }) => errors.push(where))
    await later(10)
    expect([errors, failing.getState().surface]).toEqual([['jurisdiction'], 'banner'])

    const silent = open({ jurisdiction: Promise.resolve(undefined) })
    silent.on('error', ({ where }) => errors.push(where))
    await later(10)
    expect([errors, silent.getState().surface]).toEqual([['jurisdiction'], 'banner'])
  })

  it('that comes when all is over changes nothing', async () => {
    let say = (_place: string) => {}
    const consent = open({ jurisdiction: new Promise<string>((resolve) => (say = resolve)) })
    consent.destroy()
    say('US-CA')
    await later(10)
    expect(consent.getState().grants.marketing).toBe(false)
  })

  it('can be said later, and a stricter one takes grants of silence back', async () => {
    const consent = open({ jurisdiction: 'US-CA' })
    const changes: object[] = []
    consent.on('change', ({ changed, because, grants }) => changes.push({ changed, because, marketing: grants.marketing }))
    consent.setJurisdiction(['US-CA', 'DE'])
    expect(consent.getState()).toMatchObject({ surface: 'banner', grants: { marketing: false } })
    await later(150)
    expect(changes).toEqual([{ changed: ['performance', 'marketing'], because: 'policy', marketing: false }])
    expect(() => consent.setJurisdiction([7] as never)).toThrow('takes places, such as')
  })

  it('that a site makes stricter by a pack of its own is asked about (EU-05)', () => {
    expect(open({ jurisdiction: 'US-CA', policies: [{ id: 'us-ca', model: 'opt-in' }] }).getState())
      .toMatchObject({ surface: 'banner', unanswered: ['performance', 'marketing'], grants: { marketing: false } })
  })

  it('is a sentence to mend where it is nothing at all', () => {
    expect(() => open({ jurisdiction: null as never })).toThrow('jurisdiction must be')
  })

  it('of an opt-out does not follow a traveller as consent (JUR-05)', () => {
    open({ jurisdiction: 'US-CA' }).decide({ performance: true, marketing: false })
    expect(cookie()).toMatch(/\.o$/)
    const abroad = open({ jurisdiction: 'DE' })
    expect(abroad.getState()).toMatchObject({ surface: 'banner', unanswered: ['performance'], grants: { performance: false, marketing: false } })
    expect(abroad.explain('marketing').because).toBe('choice')
    expect(open({ jurisdiction: 'US-CA' }).allows('performance')).toBe(true)
  })

  it('is one of the packs that were given, before the built-in ones', () => {
    expect(open({ policies: allPacks, jurisdiction: 'FR' }).getState().policy.pack.id).toBe('fr')
    expect(open({ jurisdiction: 'FR' }).getState().policy.pack.id).toBe('eu')
  })
})

describe('a notice', () => {
  it('is shown until it was closed, which is no choice, and again when the policy is another', () => {
    const notice = { policies: allPacks, jurisdiction: 'JP' } as const
    const first = open(notice)
    expect(first.getState()).toMatchObject({ surface: 'banner', unanswered: [], grants: { performance: true, marketing: false } })
    first.close()
    expect(first.getState()).toMatchObject({ surface: 'none', status: 'undecided' })
    expect(document.cookie).toBe('')
    expect(open(notice).getState().surface).toBe('none')
    expect(open({ ...notice, policyVersion: '2' }).getState().surface).toBe('banner')
    const answered = open({ ...notice, policyVersion: '3' })
    answered.acceptAll()
    expect(answered.getState().surface).toBe('none')
    expect(open({ ...notice, policyVersion: '4' }).getState().surface).toBe('banner')
  })

  it('is none where a link to opt out is what the law wants', () => {
    expect(open({ jurisdiction: 'US-CA' }).getState()).toMatchObject({ surface: 'none', grants: { marketing: true } })
  })
})

it('a question that is closed leaves nothing behind', () => {
  open().close()
  expect(Object.keys(localStorage)).toEqual([])
})

describe('a first layer that somebody opened', () => {
  it.each([['where none comes by itself', { jurisdiction: 'US-CA' }, false], ['after a choice', {}, true]] as const)(
    '%s stays whatever happens in the page, until it is closed or answered', async (_when, config, isDecided) => {
      const consent = open(config)
      if (isDecided) consent.rejectAll()
      await later(150)
      consent.open('banner')
      document.body.append(Object.assign(document.createElement('div'), { innerHTML: '<button data-izin-action="preferences">' }))
      await later(600)
      expect(consent.getState().surface).toBe('banner')
      consent.close()
      expect(consent.getState().surface).toBe('none')
      consent.open('banner')
      consent.rejectAll()
      await later(150)
      expect(consent.getState().surface).toBe('none')
    })
})

describe('a new version of the policy', () => {
  const next = { policy: { version: '2', announcedAt: '2026-10-01', effectiveAt: '2026-12-01', affects: ['marketing'] } } as const

  it('asks from its day on about what it affects; what is chosen meanwhile is chosen under the old terms', () => {
    open().acceptAll()
    const before = open(next)
    expect(before.getState()).toMatchObject({ surface: 'none', unanswered: [], grants: { marketing: true } })
    setClock(Date.UTC(2026, 11, 1))
    const after = open(next)
    expect(after.getState()).toMatchObject({
      status: 'decided', surface: 'banner', unanswered: ['marketing'], grants: { performance: true, marketing: false },
    })
    after.decide({ marketing: true })
    expect(after.getState()).toMatchObject({ surface: 'none', unanswered: [], grants: { performance: true, marketing: true } })
    expect(open(next).getState().surface).toBe('none')
  })

  it('counts in a page that was open before its day, once it is looked at again', () => {
    open().acceptAll()
    const consent = open(next)
    setClock(Date.UTC(2026, 11, 1))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(consent.getState()).toMatchObject({ surface: 'banner', unanswered: ['marketing'], grants: { performance: true, marketing: false } })
  })

  it('throws where it is announced too late (PR-20)', () => {
    expect(() => open({ ...next, policy: { ...next.policy, announcedAt: '2026-11-15' } })).toThrow('write 2026-12-15 or later')
  })
})

describe('a service that is new since the choice', () => {
  const youtube = { id: 'youtube', name: 'YouTube', category: 'marketing' } as const
  const shop = { id: 'shop', name: 'Shop', category: 'performance', hosts: ['shop.example'] } as const

  it('waits for its own answer; all else stays as it was (F114, EU-17)', () => {
    open({ services: [youtube] }).acceptAll()
    expect(open({ services: [{ ...youtube, name: 'YouTube of Google' }] }).getState().unanswered).toEqual([])
    const consent = open({ services: [youtube, shop] })
    expect(consent.getState()).toMatchObject({ surface: 'banner', unanswered: ['shop'], grants: { performance: true, shop: false } })
    consent.decide({ services: { shop: true } })
    expect(consent.getState()).toMatchObject({ surface: 'none', unanswered: [], grants: { performance: true, marketing: true } })
    expect(consent.allows({ service: 'shop' })).toBe(true)
    // A page that names fewer asks nobody.
    expect(open({ services: [youtube] }).getState().unanswered).toEqual([])
  })
})

describe('a shared device', () => {
  it('keeps a choice for whoever made it before signing in, not for the next account', async () => {
    const consent = open()
    consent.acceptAll()
    await later(150)
    const { id } = consent.getState().record!
    consent.identify('anna')
    expect(consent.getState()).toMatchObject({ grants: { marketing: true }, record: { id, subject: expect.stringMatching(/^[\w-]{4}$/) } })
    const changes: string[] = []
    consent.on('change', ({ because }) => changes.push(because))
    consent.identify('budi')
    expect(consent.getState()).toMatchObject({ status: 'undecided', surface: 'banner', record: undefined, grants: { marketing: false } })
    expect(cookie()).toBeUndefined()
    await later(150)
    expect(changes).toEqual(['undecided'])
    consent.acceptAll()
    expect(consent.getState().record!.id).not.toBe(id)
    const back = open()
    back.identify('budi')
    expect(back.getState()).toMatchObject({ status: 'decided', grants: { marketing: true } })
  })

  it('takes the stricter of what is here and what the site keeps for the account', () => {
    const consent = open()
    consent.decide({ performance: true, marketing: false })
    const kept = cookie()!.slice('izin='.length)
    consent.reset()
    consent.acceptAll()
    consent.identify('anna', kept)
    expect(consent.getState().grants).toMatchObject({ performance: true, marketing: false })
    const errors: string[] = []
    consent.on('error', ({ where, error }) => errors.push(`${where}: ${String(error)}`))
    consent.identify('anna', 'what nobody can read')
    expect(errors).toEqual([expect.stringMatching(/^identify: .*cannot be read/)])
    expect(consent.getState().grants).toMatchObject({ performance: true, marketing: false })
    expect(() => consent.identify('')).toThrow('takes the account')
  })

  it('takes no choice of another account that comes from another tab (T20)', () => {
    const anna = open()
    anna.identify('anna')
    const budi = open()
    budi.identify('budi')
    anna.acceptAll()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(budi.getState()).toMatchObject({ status: 'undecided', record: undefined, grants: { marketing: false } })
    expect(budi.explain('marketing').because).toBe('undecided')
    expect(anna.getState().grants.marketing).toBe(true)
    // Looked at again, neither tab takes the other's choice away.
    expect(cookie()).toBeDefined()
    budi.decide({ performance: true })
    expect(budi.getState().grants).toMatchObject({ performance: true, marketing: false })
    expect(budi.getState().record!.id).not.toBe(anna.getState().record!.id)
  })

  it('does not write an older choice over a refusal made in another tab', () => {
    open().acceptAll()
    const stale = open()
    const accepted = document.cookie
    open().rejectAll()
    const refused = document.cookie
    expect(refused).not.toBe(accepted)
    stale.identify('anna')
    expect(stale.getState().grants).toMatchObject({ performance: false, marketing: false })
  })

  it('is the same person\'s after they began anew', () => {
    const consent = open()
    consent.identify('anna')
    consent.acceptAll()
    consent.reset()
    consent.acceptAll()
    const next = open()
    next.identify('budi')
    expect(next.getState()).toMatchObject({ status: 'undecided', grants: { marketing: false } })
  })

  it('is told on every page who it is, and writes down only what is new', () => {
    open().acceptAll()
    open().identify('anna')
    const before = cookie()
    const write = vi.spyOn(Document.prototype, 'cookie', 'set')
    open().identify('anna')
    expect(write).not.toHaveBeenCalled()
    expect(cookie()).toBe(before)
  })

  it('forgets at sign-out: nothing is granted, and another id begins', () => {
    const consent = open()
    consent.acceptAll()
    const { id } = consent.getState().record!
    consent.identify('anna')
    consent.forget()
    expect(consent.getState()).toMatchObject({ status: 'undecided', record: undefined, grants: { marketing: false } })
    expect(cookie()).toBeUndefined()
    consent.acceptAll()
    expect(consent.getState().record).toMatchObject({ sequence: 0 })
    expect(consent.getState().record!.id).not.toBe(id)
    expect(consent.getState().record!.subject).toBeUndefined()
  })

  it.each(['forget', 'reset'] as const)('%s leaves no event that a backend has refused, but those that wait', (forget) => {
    const id = '0199f6c2-7c1e-7b3a-9d55-1f0c2ab4e771'
    const [waiting, others] = [[`izin:o:http:${id}`, `izin:o:dead:${id}`], ['game:dead:1', `dead:${id}`]]
    const kept = [...waiting, ...others]
    ;[...kept, `izin:o:http:dead:${id}`, `izin:o:gone:dead:${id}`].forEach((key) => localStorage.setItem(key, '{}'))
    open()[forget]()
    expect(Object.keys(localStorage).sort()).toEqual(kept.sort())
  })
})

describe('a child', () => {
  it('is asked nothing, allows nothing, and the event says so (ID-07, T14)', async () => {
    const events: ConsentEvent[] = []
    const backends = [{ name: 'list', durable: false, send: (sent: readonly ConsentEvent[]) => void events.push(...sent) }]
    const consent = open({ jurisdiction: 'ID', minor: true, backends })
    expect(consent.getState()).toMatchObject({ surface: 'none', unanswered: [], locked: ['performance', 'marketing'] })
    consent.acceptAll()
    expect(consent.getState()).toMatchObject({ grants: { performance: false, marketing: false }, record: { minor: true } })
    expect(consent.explain('marketing').because).toBe('minor')
    await later(150)
    expect(events[0]).toMatchObject({ categories: { performance: false, marketing: false }, signals: { minor: true } })
  })

  it('is asked about no new service of what is locked', () => {
    const youtube = { id: 'youtube', name: 'YouTube', category: 'marketing' } as const
    open({ jurisdiction: 'ID' }).acceptAll()
    expect(open({ jurisdiction: 'ID', minor: 'unknown', services: [youtube] }).getState()).toMatchObject({ surface: 'none', unanswered: [] })
  })

  it('of an age nobody could check is asked about the rest', () => {
    expect(open({ jurisdiction: 'ID', minor: 'unknown' }).getState()).toMatchObject({ surface: 'banner', unanswered: ['performance'], locked: ['marketing'] })
  })
})

describe('a choice of a part', () => {
  it.each([
    ['decide', (consent: Consent) => consent.decide({ performance: true })], ['withdraw', (consent: Consent) => consent.withdraw('performance')],
  ] as const)('keeps of the rest what another tab has refused since: %s', (name, choose) => {
    open().acceptAll()
    const stale = open()
    open().rejectAll()
    choose(stale)
    expect(stale.getState().grants).toMatchObject({ performance: name === 'decide', marketing: false })
  })
})
