import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCounter, createEvent, type Report } from '../../src/core/event.js'
import { createConsentId } from '../../src/core/uuid.js'
import { consentModels, sources, type ConsentEvent, type PolicyPack } from '../../src/core/types.js'

const schema = JSON.parse(readFileSync(new URL('../../src/core/event.schema.json', import.meta.url), 'utf8')) as AnySchemaObject
const isValid = new Ajv2020({ allErrors: true }).compile(schema)
const actions = ['accept_all', 'reject_all', 'save', 'withdraw', 'gpc'] as const

const pack: PolicyPack = {
  id: 'eu', version: 3, places: ['DE'], model: 'opt-in', onByDefault: [], acceptDays: 365, refuseDays: 180,
  gpcIsLaw: false, childAge: 16, firstLayer: ['accept', 'reject', 'settings'],
  minors: { known: ['marketing'], unverified: [] }, mustTell: [], reviewedAt: '2026-11-22', confidence: 'high', sources: [],
}
const now = Date.UTC(2026, 10, 22, 10, 0, 0, 123)
const report: Report = {
  record: {
    at: Math.floor(now / 1000), policyVersion: '2026-11', categories: { performance: true, marketing: false },
    services: { hotjar: false }, id: createConsentId(new Uint8Array(16).fill(7)), sequence: 2,
    gpc: false, minor: false, imported: false, lax: false, scope: [],
  },
  policy: { version: '2026-11', pack, jurisdiction: 'DE' },
  signals: { gpc: false }, minor: false, action: 'save', source: 'preferences', trusted: true, lang: 'de', site: 'example.com',
  sdk: { name: 'izin', version: '0.1.0' }, now, waited: NaN, random: (length) => new Uint8Array(length).fill(1),
}
const eventWith = (changes: Partial<Report>) => createEvent({ ...report, ...changes })
const eventWithRecord = (changes: Partial<Report['record']>) => eventWith({ record: { ...report.record, ...changes } })

const names = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
const answers = fc.dictionary(names, fc.boolean(), { maxKeys: 60 })
const reports: fc.Arbitrary<Report> = fc.record({
  record: fc.record({
    at: fc.integer({ min: 0, max: 36 ** 6 }), policyVersion: fc.stringMatching(/^[\w.-]{1,12}$/),
    categories: answers, services: answers, id: fc.stringMatching(/^[\w-]{22}$/),
    sequence: fc.nat(), gpc: fc.boolean(), minor: fc.boolean(), imported: fc.boolean(), lax: fc.boolean(), scope: fc.constant([]),
  }),
  policy: fc.record({
    version: fc.stringMatching(/^[\w.-]{1,12}$/), jurisdiction: fc.string(),
    pack: fc.record({
      model: fc.constantFrom(...consentModels), id: fc.stringMatching(/^[a-z-]{1,20}$/), version: fc.nat({ max: 99 }),
      acceptDays: fc.nat({ max: 400 }), refuseDays: fc.nat({ max: 400 }),
    }).map((part) => ({ ...pack, ...part })),
  }),
  signals: fc.record({ gpc: fc.boolean() }), minor: fc.constantFrom(true, false, 'unknown' as const),
  action: fc.constantFrom(...actions), source: fc.constantFrom(...sources), trusted: fc.boolean(),
  lang: fc.oneof(fc.string(), fc.constantFrom('id', 'en-GB', 'zh-Hant-TW')), site: fc.domain(),
  sdk: fc.constant(report.sdk), waited: fc.oneof(fc.constant(NaN), fc.double()), now: fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) }),
  random: fc.infiniteStream(fc.nat({ max: 255 })).map((stream) => (length: number) => Uint8Array.from([...stream.take(length)])),
})

describe('createEvent', () => {
  it('writes wire format version 1', () => {
    expect(createEvent(report)).toEqual({
      v: 1, id: expect.stringMatching(/^[0-9a-f-]{36}$/), type: 'decision', site: 'example.com',
      cid: '07070707-0707-4707-8707-070707070707', seq: 2, at: '2026-11-22T10:00:00.123Z', action: 'save',
      source: 'preferences', model: 'opt-in', jurisdiction: 'eu', lang: 'de',
      policy: { version: '2026-11', pack: 'eu@3' }, trusted: true,
      categories: { essential: true, performance: true, marketing: false }, services: { hotjar: false },
      signals: { gpc: false }, expires: '2027-11-22T10:00:00.000Z', sdk: { name: 'izin', version: '0.1.0' },
    })
  })

  it('is valid by the published schema, whatever it is made of', () => {
    fc.assert(fc.property(reports, (made) => {
      expect(isValid(createEvent(made)), JSON.stringify(isValid.errors)).toBe(true)
    }))
  })

  it('survives JSON unchanged', () => {
    const event = createEvent(report)
    expect(JSON.parse(JSON.stringify(event))).toEqual(event)
  })

  it('expires as the pack says: later for who accepted something than for who refused all', () => {
    expect(eventWithRecord({ categories: { performance: false }, services: {} }).expires).toBe('2027-05-21T10:00:00.000Z')
    expect(eventWithRecord({ categories: { performance: true } }).expires).toBe('2027-11-22T10:00:00.000Z')
  })

  it('says essential is on, whatever the record says', () => {
    expect(eventWithRecord({ categories: { essential: false, marketing: true } }).categories).toEqual({ essential: true, marketing: true })
  })

  it('leaves services out where none differs', () => {
    expect(eventWithRecord({ services: {} })).not.toHaveProperty('services')
  })

  it('names the pack and nothing finer as jurisdiction', () => {
    expect(eventWith({ policy: { ...report.policy, jurisdiction: 'DE-BY' } }).jurisdiction).toBe('eu')
  })

  it('says und for a locale that is no language tag', () => {
    expect(eventWith({ lang: '<b>' }).lang).toBe('und')
    expect(eventWith({ lang: 'pt-BR' }).lang).toBe('pt-BR')
  })

  it('tells a signal and an import from a decision', () => {
    expect(eventWith({ action: 'gpc', source: 'signal' }).type).toBe('signal')
    expect(eventWith({ source: 'import' }).type).toBe('import')
    expect(eventWith({ source: 'api' }).type).toBe('decision')
  })

  it('carries the hash of what was shown, where there is one', () => {
    const hash = `sha256-${'A'.repeat(43)}=`
    expect(eventWith({ hash }).policy.hash).toBe(hash)
    expect(isValid(eventWith({ hash }))).toBe(true)
    expect(createEvent(report).policy).not.toHaveProperty('hash')
  })

  it('names the arm of a test, where there is one', () => {
    expect(eventWith({ variant: 'B' }).variant).toBe('B')
    expect(isValid(eventWith({ variant: 'B' }))).toBe(true)
    expect(createEvent(report)).not.toHaveProperty('variant')
  })

  it('makes another id each time, of the same moment too', () => {
    let count = 0
    const random = (length: number) => new Uint8Array(length).fill(++count)
    expect(eventWith({ random }).id).not.toBe(eventWith({ random }).id)
  })
})

describe('createCounter', () => {
  const ajv = new Ajv2020({ allErrors: true }).addSchema(schema, 'events')
  const isCounter = ajv.compile({ $ref: 'events#/$defs/counter' })
  const terms = { policy: report.policy, lang: 'de', site: 'example.com' }

  it('says that a first layer came up, of nobody', () => {
    const shown = createCounter('shown', { ...terms, variant: 'B' })
    expect(shown).toEqual({
      v: 1, type: 'shown', site: 'example.com', jurisdiction: 'eu', lang: 'de', policy: { version: '2026-11', pack: 'eu@3' }, variant: 'B',
    })
    expect(createCounter('shown', terms)).not.toHaveProperty('variant')
    expect(isCounter(shown), JSON.stringify(isCounter.errors)).toBe(true)
    expect(isValid(shown)).toBe(false)
  })

  it('says that somebody refused, in the same form', () => {
    expect(isCounter(createCounter('refused', terms))).toBe(true)
    expect(isCounter({ ...createCounter('refused', terms), type: 'accepted' })).toBe(false)
  })

  it.each([{ cid: '07070707-0707-4707-8707-070707070707' }, { id: 'x' }, { type: 'decision' }, { at: '2026-11-22T10:00:00.123Z' }])('may not carry %j', (more) => {
    expect(isCounter({ ...createCounter('shown', terms), ...more })).toBe(false)
  })
})

describe('the schema of events', () => {
  const event = createEvent(report)
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, true]))
  const hostile: Record<string, Partial<Record<keyof ConsentEvent, unknown>> | Record<string, unknown>> = {
    'an address': { ip: '203.0.113.7' },
    'a user agent': { userAgent: 'Mozilla/5.0' },
    'a URL as site': { site: 'https://example.com/?q=secret' },
    'another version': { v: 2 },
    'an id that is no UUIDv7': { id: '07070707-0707-4707-8707-070707070707' },
    'a consent id with time in it': { cid: event.id },
    'upper case in an id': { id: event.id.toUpperCase().replace(/^./, 'A') },
    'a negative sequence': { seq: -1 },
    'a broken sequence': { seq: 1.5 },
    'a time without a zone': { at: '2026-11-22T10:00:00.123' },
    'a local time': { expires: '2026-11-22T10:00:00.123+07:00' },
    'an unknown action': { action: 'shrug' },
    'an unknown source': { source: 'dream' },
    'a hidden field in the policy': { policy: { ...event.policy, url: 'https://example.com' } },
    'a hash of another kind': { policy: { ...event.policy, hash: 'md5-abc' } },
    'essential refused': { categories: { essential: false } },
    'categories without essential': { categories: { marketing: true } },
    'an answer that is no boolean': { categories: { essential: true, marketing: 'yes' } },
    'a name with markup': { categories: { essential: true, '<img>': true } },
    'a name of 65 letters': { categories: { essential: true, ['x'.repeat(65)]: true } },
    '65 categories': { categories: { essential: true, ...many(64) } },
    '513 services': { services: many(513) },
    'a language that is none': { lang: 'en_US; drop' },
    'a nested extra': { ext: { deep: { er: 1 } } },
    'a NUL in an extra': { ext: { text: 'a\u0000b' } },
    'half a surrogate pair in an extra': { ext: { text: 'a\ud800b' } },
    'a long extra': { ext: { text: 'x'.repeat(513) } },
    'a second signal': { signals: { gpc: false, dnt: true } },
    'a newline after an id': { id: `${event.id}\n` },
  }

  it.each(Object.entries(hostile))('refuses %s', (_what, change) => {
    expect(isValid({ ...event, ...change })).toBe(false)
  })

  it.each(Object.keys(event).filter((name) => name !== 'services'))('refuses an event without %s', (name) => {
    const { [name as keyof ConsentEvent]: _gone, ...rest } = event
    expect(isValid(rest)).toBe(false)
  })

  it('takes what the limits allow, emoji in an extra and the IAB strings too', () => {
    const full = {
      ...event, categories: { essential: true, ...many(63) }, services: many(512), variant: 'B',
      ext: { text: 'ya 🎮', count: 3, on: true }, tcf: 'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA.YAAAAAAAAAA', gpp: 'DBABLA~BVQqAAAAAgA.QA',
    }
    expect(isValid(full), JSON.stringify(isValid.errors)).toBe(true)
  })
})
