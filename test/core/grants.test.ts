import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveCategory, resolveGrants, resolveStatus, type Situation } from '../../src/core/grants.js'
import { expiryOf, resolvePolicy } from '../../src/core/policy.js'
import { createServiceList } from '../../src/core/service-list.js'
import type { ConsentRecord } from '../../src/core/types.js'
import { packs } from '../../src/policies/index.js'

const now = 1_795_000_000
const day = 86_400
const policyFor = (place?: string) => resolvePolicy('2026-11', place, packs, packs[0])
const choice = (answers: Partial<ConsentRecord> = {}): ConsentRecord => ({
  at: now - day, policyVersion: '2026-11', categories: { performance: true, marketing: true }, services: {},
  id: 'jJ0dDk8LS0OfVy9aSxufEA', sequence: 0, gpc: false, minor: false, imported: false, ...answers,
})
const services = createServiceList([{ id: 'youtube', name: 'YouTube', category: 'marketing' }], () => [])
const situation = (parts: Partial<Situation> = {}): Situation => ({
  categories: ['essential', 'performance', 'marketing'], services, policy: policyFor('ID'),
  signals: { gpc: false }, record: undefined, unreadable: false, now, ...parts,
})

describe('grants', () => {
  it.each([
    ['nothing was decided', {}, 'performance', [false, 'undecided']],
    ['it is essential', {}, 'essential', [true, 'essential']],
    ['nobody knows the category', {}, 'gaming', [false, 'unknown-category']],
    ['a person chose it', { record: choice() }, 'marketing', [true, 'choice']],
    ['a person refused it', { record: choice({ categories: { performance: true, marketing: false } }) }, 'marketing', [false, 'choice']],
    ['the choice was imported', { record: choice({ imported: true }) }, 'marketing', [true, 'imported']],
    ['the category is new since the choice', { record: choice({ categories: { performance: true } }) }, 'marketing', [false, 'undecided']],
    ['the choice is of another policy', { record: choice({ policyVersion: '2025' }) }, 'marketing', [false, 'expired']],
    ['the choice has expired', { record: choice({ at: now - 366 * day }) }, 'marketing', [false, 'expired']],
    ['the stored text cannot be read', { unreadable: true }, 'marketing', [false, 'unreadable']],
    ['California has no choice yet', { policy: policyFor('US-CA') }, 'marketing', [true, 'policy']],
    ['California sees GPC (CA-01)', { policy: policyFor('US-CA'), signals: { gpc: true } }, 'marketing', [false, 'gpc']],
    ['GPC came after the choice (CA-03)', { record: choice(), signals: { gpc: true } }, 'marketing', [false, 'gpc']],
    ['the choice was made in sight of GPC (CA-03)', { record: choice({ gpc: true }), signals: { gpc: true } }, 'marketing', [true, 'choice']],
    ['GPC does not speak of performance', { record: choice(), signals: { gpc: true } }, 'performance', [true, 'choice']],
    ['California cannot read what it stored', { policy: policyFor('US-CA'), unreadable: true }, 'marketing', [false, 'unreadable']],
    ['a refusal in California expired', { policy: policyFor('US-CA'), record: choice({ at: now - 500 * day, categories: { performance: false, marketing: false } }) }, 'marketing', [false, 'expired']],
  ] as const)('when %s', (_what, parts, category, answer) => {
    expect(resolveCategory(category, situation(parts as Partial<Situation>))).toEqual(answer)
  })

  it('hold each service whose answer differs from its category', () => {
    const record = choice({ categories: { performance: true, marketing: false }, services: { youtube: true } })
    expect(resolveGrants(situation({ record }))).toEqual({ essential: true, performance: true, marketing: false, youtube: true })
  })

  it('take a service of a category that GPC refuses back too', () => {
    const record = choice({ categories: { performance: true, marketing: false }, services: { youtube: true } })
    expect(resolveGrants(situation({ record, signals: { gpc: true } }))['youtube']).toBeUndefined()
  })

  it('never hold more than the essential without a choice, in an opt-in or unknown place (JUR-01)', () => {
    fc.assert(fc.property(
      fc.oneof(fc.constantFrom('ID', 'DE', 'FR', 'ZZ', '', 'xx-yy', 'TH'), fc.string()), fc.boolean(), fc.boolean(),
      (place, gpc, unreadable) => {
        fc.pre(!/^us-ca/i.test(place))
        const grants = resolveGrants(situation({ policy: policyFor(place), signals: { gpc }, unreadable }))
        expect(grants).toEqual({ essential: true, performance: false, marketing: false })
      }))
  })

  it('are the same however often they are computed', () => {
    const all = situation({ record: choice() })
    expect(resolveGrants(all)).toEqual(resolveGrants(all))
  })
})

describe('status and place', () => {
  it('keeps a refusal for less time than an acceptance (F111)', () => {
    const refusal = choice({ categories: { performance: false, marketing: false } })
    const pack = policyFor('ID').pack
    expect(expiryOf(refusal, pack) - refusal.at).toBe(180 * day)
    expect(expiryOf(choice(), pack) - choice().at).toBe(365 * day)
  })

  it('never keeps a choice over 400 days (CK-03)', () => {
    expect(expiryOf(choice(), { ...packs[0], acceptDays: 4000 }) - choice().at).toBe(400 * day)
  })

  it.each([
    ['ID', 'id'], ['id', 'id'], ['DE', 'eu'], ['US-CA', 'us-ca'], ['us-ca', 'us-ca'], ['US-TX', 'strict'], ['US', 'strict'],
    [undefined, 'strict'], ['', 'strict'], ['ZZ', 'strict'], ['IDX', 'strict'],
  ])('answers %s with the pack %s (JUR-02)', (place, id) => {
    expect(policyFor(place).pack.id).toBe(id)
  })

  it('is undecided, decided, then expired', () => {
    const policy = policyFor('ID')
    expect(resolveStatus({ record: undefined, policy, now })).toBe('undecided')
    expect(resolveStatus({ record: choice(), policy, now })).toBe('decided')
    expect(resolveStatus({ record: choice(), policy, now: now + 365 * day })).toBe('expired')
  })
})
