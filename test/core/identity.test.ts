import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind, recordFor } from '../../src/core/identity.js'
import { mark } from '../../src/core/mark.js'
import type { ConsentRecord } from '../../src/core/types.js'

const choice = (changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  at: 100, policyVersion: '1', categories: { performance: true, marketing: true }, services: {}, id: 'a'.repeat(22), sequence: 0,
  gpc: false, minor: false, imported: false, lax: false, scope: [], ...changes,
})
const refusal = choice({ at: 50, id: 'b'.repeat(22), categories: { performance: true, marketing: false } })

describe('whoever has signed in on a shared device', () => {
  it('keeps the choice made here before, and it is theirs from then on', () => {
    const theirs = recordFor('anna', choice(), undefined)
    expect(theirs).toEqual(bind(choice(), 'anna'))
    expect(recordFor('anna', theirs, undefined)).toEqual(theirs)
  })

  it('is not bound by what another account chose', () => {
    expect(recordFor('budi', bind(choice(), 'anna'), undefined)).toBeUndefined()
    expect(recordFor('budi', undefined, undefined)).toBeUndefined()
  })

  it('brings the choice the site keeps for them: of two only what both allow', () => {
    expect(recordFor('budi', bind(choice(), 'anna'), refusal)).toEqual(bind(refusal, 'budi'))
    expect(recordFor('budi', choice(), refusal)?.categories).toEqual({ performance: true, marketing: false })
    expect(recordFor('budi', refusal, choice())?.categories).toEqual({ performance: true, marketing: false })
  })

  it('never gets more than one of the two choices allows (stricter wins)', () => {
    const answers = fc.record({ performance: fc.boolean(), marketing: fc.boolean() })
    fc.assert(fc.property(answers, answers, fc.boolean(), (here, kept, isOthers) => {
      const own = choice({ categories: here })
      const record = recordFor('budi', isOthers ? bind(own, 'anna') : own, choice({ at: 7, id: 'c'.repeat(22), categories: kept }))
      for (const id of ['performance', 'marketing'] as const) {
        expect(record?.categories[id]).toBe(kept[id] && (isOthers || here[id]))
      }
    }))
  })

  it('leaves a mark that leads from one consent id to no other', () => {
    expect(bind(choice(), 'anna').subject).toMatch(/^[\w-]{4}$/)
    expect(bind(choice(), 'anna').subject).not.toBe(bind(refusal, 'anna').subject)
    expect(bind(choice(), undefined)).toEqual(choice())
  })
})

describe('a mark', () => {
  it('is the same for the same text, of base64url letters, as long as asked for', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, letters) => {
      expect(mark(text, letters)).toMatch(new RegExp(`^[\\w-]{${letters}}$`))
      expect(mark(text, letters)).toBe(mark(text, letters))
    }))
  })

  it('tells ten thousand ids apart as well as chance does', () => {
    const marks = new Set(Array.from({ length: 10_000 }, (_, index) => mark(`service-${index}`)))
    // 262,144 marks: 190 of ten thousand meet another by chance.
    expect(marks.size).toBeGreaterThan(9_650)
  })
})
