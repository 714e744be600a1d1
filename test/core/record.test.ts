import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecord, reconcile, serializeRecord } from '../../src/core/record.js'
import type { ConsentRecord } from '../../src/core/types.js'

const now = 1_795_000_000
const word = fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}$/)
const serviceId = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/).filter((id) => !['performance', 'marketing', 'essential', 'games'].includes(id))

const record: fc.Arbitrary<ConsentRecord> = fc.record({
  at: fc.integer({ min: 0, max: now }),
  policyVersion: word,
  categories: fc.record({ performance: fc.boolean(), marketing: fc.boolean(), games: fc.boolean() }),
  services: fc.dictionary(serviceId, fc.boolean(), { maxKeys: 4, noNullPrototype: true }),
  id: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  sequence: fc.integer({ min: 0, max: 10_000 }),
  gpc: fc.boolean(),
  minor: fc.boolean(),
  imported: fc.boolean(), lax: fc.boolean(),
}).chain((parts) => fc.record({
  scope: fc.array(fc.stringMatching(/^[\w-]{3}$/), { maxLength: 5 }),
  subject: fc.option(fc.stringMatching(/^[\w-]{4}$/), { nil: undefined }),
}).map(({ scope, subject }) => ({ ...parts, scope, ...(subject ? { subject } : {}) })))
const categories = ['essential', 'performance', 'marketing', 'games']
const sample: ConsentRecord = {
  at: 1_795_000_000, policyVersion: '2026-11', categories: { performance: true, marketing: false }, services: {},
  id: 'jJ0dDk8LS0OfVy9aSxufEA', sequence: 2, gpc: true, minor: false, imported: false, lax: false, scope: [],
}

describe('the stored choice', () => {
  it('reads what it wrote', () => {
    fc.assert(fc.property(record, (any) => {
      expect(parseRecord(serializeRecord(any), categories, now)).toEqual(any)
    }))
  })

  it('has the published form', () => {
    expect(serializeRecord(sample)).toBe('1.tlixuz.2026-11.p-.jJ0dDk8LS0OfVy9aSxufEA.2.g'.replace('tlixuz', sample.at.toString(36)))
  })

  it('keeps to the characters every cookie can hold', () => {
    fc.assert(fc.property(record, (any) => {
      expect(serializeRecord(any)).toMatch(/^[\w.~!-]+$/)
    }))
  })

  it('takes at most 90 bytes with its name for the three categories', () => {
    const longest = { ...sample, policyVersion: 'x'.repeat(12), sequence: 46_655, gpc: true, minor: true, imported: true, lax: true, scope: [], subject: 'abcd' }
    expect(`__Host-izin=${serializeRecord(longest)}`.length).toBeLessThanOrEqual(90)
  })

  it('survives any text: it is read whole or not at all', () => {
    const cut = fc.tuple(record, fc.nat(90), fc.nat(5), fc.string({ maxLength: 3 }))
      .map(([any, at, length, put]) => serializeRecord(any).slice(0, at) + put + serializeRecord(any).slice(at + length))
    fc.assert(fc.property(fc.oneof(cut, fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseRecord(text, categories, now)
      if (parsed) expect(parseRecord(serializeRecord(parsed), categories, now)).toEqual(parsed)
    }))
  })

  it('never grants more than was stored, whatever single character is changed', () => {
    const text = serializeRecord({ ...sample, categories: { performance: false, marketing: false } })
    fc.assert(fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
      const parsed = parseRecord(text.slice(0, at) + character + text.slice(at + 1), categories, now)
      const granted = parsed && Object.values(parsed.categories).filter(Boolean).length
      expect(granted ?? 0).toBeLessThanOrEqual(1)
    }))
  })

  it.each([
    ['a later schema', '2.tlixuz.2026-11.pm.jJ0dDk8LS0OfVy9aSxufEA.2.-'],
    ['an empty text', ''],
    ['a cut text', '1.tlixuz.2026-11.pm.jJ0dDk8LS0Of'],
    ['another order of categories', '1.tlixuz.2026-11.mp.jJ0dDk8LS0OfVy9aSxufEA.2.-'],
    ['a choice from the future', `1.${(now + 90_000).toString(36)}.2026-11.pm.jJ0dDk8LS0OfVy9aSxufEA.2.-`],
    ['trailing text', '1.tlixuz.2026-11.pm.jJ0dDk8LS0OfVy9aSxufEA.2.- x'],
  ])('does not read %s', (_what, text) => {
    expect(parseRecord(text, categories, now)).toBeUndefined()
  })

  it('takes no answer for __proto__ or for what is essential', () => {
    const text = `${serializeRecord(sample)}~__proto__~!essential`
    const parsed = parseRecord(text, categories, now)
    expect(parsed?.categories).toEqual(sample.categories)
    expect(Object.getPrototypeOf(parsed?.services)).toBe(Object.prototype)
    expect(Object.keys(parsed?.services ?? {})).toEqual([])
  })
})

describe('a refusal of nobody', () => {
  const refusal: ConsentRecord = { ...sample, categories: { performance: false, marketing: false }, id: '', sequence: 0, gpc: false }

  it('has the published form', () => {
    expect(serializeRecord(refusal)).toBe(`1.${now.toString(36)}.2026-11.--.-.0.-`)
    expect(parseRecord(serializeRecord(refusal), categories, now)).toEqual(refusal)
  })

  it('reads what it wrote, with every no there is', () => {
    const nothing = (answers: Readonly<Record<string, boolean>>) => Object.fromEntries(Object.keys(answers).map((id) => [id, false]))
    fc.assert(fc.property(record, (any) => {
      const none = { ...any, id: '', categories: nothing(any.categories), services: nothing(any.services) }
      expect(parseRecord(serializeRecord(none), categories, now)).toEqual(none)
    }))
  })

  it('is none where it allows anything: doubt means no', () => {
    fc.assert(fc.property(record, (any) => {
      const allowed = Object.values({ ...any.categories, ...any.services }).includes(true)
      expect(parseRecord(serializeRecord({ ...any, id: '' }), categories, now) === undefined).toBe(allowed)
    }))
  })

  it('never grants anything, whatever is written in its place', () => {
    const word = fc.oneof(fc.constantFrom('p', 'm', '-', 'pm', '~games', '~youtube', '~!youtube', '.', '0', 'g'), fc.string({ maxLength: 3 }))
    const text = serializeRecord(refusal)
    fc.assert(fc.property(fc.nat(text.length), fc.nat(4), fc.array(word, { maxLength: 3 }), (at, length, put) => {
      const parsed = parseRecord(text.slice(0, at) + put.join('') + text.slice(at + length), categories, now)
      expect(Object.values({ ...parsed?.categories, ...parsed?.services })).not.toContain(true)
      if (parsed) expect(parseRecord(serializeRecord(parsed), categories, now)).toEqual(parsed)
    }), { numRuns: 2_000 })
  })
})

describe('several copies', () => {
  it('allow only what all of them allow, and keep the newest identity (T20)', () => {
    fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      const merged = reconcile(records)
      for (const [id, granted] of Object.entries(merged?.categories ?? {})) {
        if (granted) expect(records.every(({ categories: all }) => all[id] === true)).toBe(true)
      }
      for (const [id, granted] of Object.entries(merged?.services ?? {})) {
        if (granted) expect(records.every(({ services: all }) => all[id] === true)).toBe(true)
      }
      // Asked about is only what all of them were asked about.
      for (const mark of merged?.scope ?? []) expect(records.every(({ scope }) => scope.includes(mark))).toBe(true)
      expect(merged?.at).toBe(Math.max(...records.map(({ at }) => at)))
    }))
  })

  it('are none when there are none', () => {
    expect(reconcile([])).toBeUndefined()
  })
})
