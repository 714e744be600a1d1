import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveCategory, resolveGrants, type Situation } from '../../src/core/grants.js'
import { completePacks, expiryOf, resolvePolicy } from '../../src/core/policy.js'
import { mark } from '../../src/core/mark.js'
import { createServiceList } from '../../src/core/service-list.js'
import { resolveStanding } from '../../src/core/standing.js'
import type { ConsentRecord, PackEntry, PolicyVersion } from '../../src/core/types.js'
import { packs } from '../../src/policies/index.js'

const now = 1_795_000_000
const day = 86_400
const policyFor = (place?: string, version: PolicyVersion = { version: '2026-11' }) => resolvePolicy(version, place === undefined ? [] : [place], packs, packs[0])
const choice = (answers: Partial<ConsentRecord> = {}): ConsentRecord => ({
  at: now - day, policyVersion: '2026-11', categories: { performance: true, marketing: true }, services: {},
  id: 'jJ0dDk8LS0OfVy9aSxufEA', sequence: 0, gpc: false, minor: false, imported: false, lax: false, scope: [], ...answers,
})
const youtube = { id: 'youtube', name: 'YouTube', category: 'marketing' }
const services = createServiceList([youtube], () => [])
const situation = (parts: Partial<Situation> = {}): Situation => ({
  categories: ['essential', 'performance', 'marketing'], services, policy: policyFor('ID'),
  signals: { gpc: false }, named: [], minor: false, record: undefined, unreadable: false, now, ...parts,
})

describe('grants', () => {
  it.each([
    ['nothing was decided', {}, 'performance', [false, 'undecided']],
    ['it is essential', {}, 'essential', [true, 'essential']],
    ['nobody knows the category', {}, 'gaming', [false, 'unknown-category']],
    ['a person chose it', { record: choice() }, 'marketing', [true, 'choice']],
    ['a person refused it', { record: choice({ categories: { performance: true, marketing: false } }) }, 'marketing', [false, 'choice']],
    ['the choice was imported', { record: choice({ imported: true, lax: false, scope: [] }) }, 'marketing', [true, 'imported']],
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
    ['a choice in sight of GPC is of another policy in California', { policy: policyFor('US-CA'), record: choice({ gpc: true, policyVersion: '1' }), signals: { gpc: true } }, 'marketing', [false, 'gpc']],
    ['an acceptance in California expired', { policy: policyFor('US-CA'), record: choice({ at: now - 500 * day }) }, 'marketing', [true, 'policy']],
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
        fc.pre(!/^us/i.test(place))
        const grants = resolveGrants(situation({ policy: policyFor(place), signals: { gpc }, unreadable }))
        expect(grants).toEqual({ essential: true, performance: false, marketing: false })
      }))
  })

  it.each([
    ['a child chose', true, ['performance', 'marketing']], ['nobody could check the age', 'unknown', ['marketing']], ['no child chose', false, []],
  ] as const)('are locked as the pack says when %s (ID-07, T14)', (_who, minor, locked) => {
    const record = choice({ services: { youtube: true } })
    const grants = resolveGrants(situation({ record, minor }))
    for (const id of ['performance', 'marketing']) expect(grants[id]).toBe(!(locked as readonly string[]).includes(id))
    expect(grants['youtube']).toBe((locked as readonly string[]).includes('marketing') ? undefined : true)
    expect(resolveCategory('marketing', situation({ record, minor }))[1]).toBe(locked.length ? 'minor' : 'choice')
  })

  it.each([
    ['its date', { at: now - 500 * day }], ['a new version', { policyVersion: '1' }],
  ] as const)('of one service stay refused beyond %s where switches begin on (Cal. Civ. Code 1798.135(c)(4))', (_what, parts) => {
    const record = choice({ ...parts, lax: true, services: { youtube: false } })
    expect(resolveGrants(situation({ record, policy: policyFor('US-CA') }))).toEqual({ essential: true, performance: true, marketing: true, youtube: false })
    const given = choice({ ...parts, lax: true, categories: { performance: true, marketing: false }, services: { youtube: true } })
    expect(resolveGrants(situation({ record: given, policy: policyFor('US-CA') }))).toEqual({ essential: true, performance: true, marketing: false })
  })

  it('of opt-out are no consent where it is asked for, its refusals are (JUR-05)', () => {
    const record = choice({ lax: true, categories: { performance: true, marketing: false }, services: { youtube: true } })
    expect(resolveGrants(situation({ record, policy: policyFor('US-CA') }))).toMatchObject({ performance: true, marketing: false, youtube: true })
    expect(resolveGrants(situation({ record, policy: policyFor('DE') }))).toEqual({ essential: true, performance: false, marketing: false })
    expect(resolveStanding(situation({ record, policy: policyFor('DE') }))).toEqual({ status: 'decided', stale: ['performance'], added: [] })
  })

  it('of a service that is new since the choice wait, and nothing else does (EU-17, F114)', () => {
    const hotjar = { id: 'hotjar', name: 'Hotjar', category: 'performance' }
    const asked = (record: ConsentRecord, place = 'DE') => resolveStanding(situation({ record, named: [youtube, hotjar], policy: policyFor(place) })).added
    const record = choice({ scope: [mark('youtube')] })
    expect(asked(record)).toEqual(['hotjar'])
    expect(resolveGrants(situation({ record, named: [youtube, hotjar] }))).toEqual({ essential: true, performance: true, marketing: true, hotjar: false })
    // Refused with its category, answered by name, known already, of a choice that did not say: nothing is new.
    expect(asked(choice({ scope: [], categories: { performance: false, marketing: false } }))).toEqual([])
    expect(asked({ ...record, services: { hotjar: true } })).toEqual([])
    expect(asked(choice({ scope: [mark('youtube'), mark('hotjar')] }))).toEqual([])
    expect(asked(choice({ imported: true }))).toEqual([])
    expect(asked({ ...record, lax: true }, 'US-CA')).toEqual([])
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
    ['ID', 'id'], ['id', 'id'], ['DE', 'eu'], ['US-CA', 'us-ca'], ['us-ca', 'us-ca'], 
    [undefined, 'strict'], ['', 'strict'], ['ZZ', 'strict'], ['IDX', 'strict'],
  ])('answers %s with the pack %s (JUR-02)', (place, id) => {
    expect(policyFor(place).pack.id).toBe(id)
  })

  it('is undecided, decided, then expired', () => {
    const policy = policyFor('ID')
    const statusOf = (parts: Partial<Situation>) => resolveStanding(situation({ policy, ...parts })).status
    expect(statusOf({})).toBe('undecided')
    expect(statusOf({ record: choice() })).toBe('decided')
    expect(statusOf({ record: choice(), now: now + 365 * day })).toBe('expired')
  })
})

describe('a new version of the policy', () => {
  const effectiveAt = '2026-11-10'
  const before = Date.parse('2026-11-09') / 1000
  const after = Date.parse('2026-11-10') / 1000
  const old = choice({ at: before - 30 * day, policyVersion: '1' })
  const standing = (version: Partial<PolicyVersion>, now: number, record = old) =>
    resolveStanding(situation({ record, now, policy: policyFor('ID', { version: '2', ...version }) }))

  it('asks again from the day it counts, not before (PR-20)', () => {
    expect(standing({ effectiveAt }, after - 1).status).toBe('decided')
    expect(standing({ effectiveAt }, after)).toEqual({ status: 'expired', stale: ['performance', 'marketing'], added: [] })
  })

  it('asks who chose before that day, also if its version was written down by then; and nobody twice', () => {
    expect(standing({ effectiveAt }, after, choice({ at: before, policyVersion: '2' })).status).toBe('expired')
    expect(standing({ effectiveAt }, after + day, choice({ at: after, policyVersion: '2' })).status).toBe('decided')
  })

  it('asks only about what it affects, and keeps the rest (F114)', () => {
    expect(standing({ effectiveAt, affects: ['marketing'] }, after)).toEqual({ status: 'decided', stale: ['marketing'], added: [] })
    const policy = policyFor('ID', { version: '2', affects: ['marketing'] })
    const record = choice({ policyVersion: '1', services: { youtube: true } })
    expect(resolveGrants(situation({ record, policy }))).toEqual({ essential: true, performance: true, marketing: false })
    expect(resolveCategory('marketing', situation({ record, policy }))).toEqual([false, 'expired'])
  })

  it('of other words asks nobody; who missed the last material one is still asked', () => {
    expect(standing({ material: false }, after).status).toBe('decided')
    expect(standing({ material: false, effectiveAt }, after).status).toBe('expired')
    expect(standing({ material: false, effectiveAt }, after + day, choice({ at: after, policyVersion: '1' })).status).toBe('decided')
  })

  it('is never accepted by going on using the site (PR-21)', () => {
    for (let days = 0; days < 300; days++) {
      expect(resolveGrants(situation({ record: old, now: after + days * day, policy: policyFor('ID', { version: '2', effectiveAt }) })))
        .toEqual({ essential: true, performance: false, marketing: false })
    }
  })
})

describe('places and packs', () => {
  const pick = (places: readonly string[], own: readonly PackEntry[] = []) =>
    resolvePolicy({ version: '1' }, places, completePacks(own, packs, packs[0]), packs[0])

  it('of several the strictest counts (JUR-04)', () => {
    expect(pick(['US-CA', 'DE']).pack.id).toBe('eu')
    expect(pick(['DE', 'US-CA']).pack.id).toBe('eu')
    // Of two that ask alike, the one that locks more for children.
    expect([pick(['DE', 'ID']).pack.id, pick(['ID', 'DE']).pack.id]).toEqual(['id', 'id'])
    expect(pick(['US-CA', 'ZZ'])).toMatchObject({ pack: { id: 'strict' }, jurisdiction: 'ZZ' })
    expect(pick([])).toMatchObject({ pack: { id: 'strict' }, jurisdiction: 'unknown' })
  })

  it('are changed and added by data: what is not said is as in the pack of that id, else as in strict', () => {
    expect(pick(['US-CA'], [{ id: 'us-ca', model: 'opt-in' }]).pack).toMatchObject({ model: 'opt-in', onByDefault: [], refuseDays: 365 })
    expect(pick(['XK'], [{ id: 'kosovo', places: ['XK'], acceptDays: 90 }]).pack).toMatchObject({ id: 'kosovo', model: 'opt-in', acceptDays: 90, refuseDays: 180 })
    expect(pick([''], [{ id: 'nowhere' }]).pack.id).toBe('strict')
  })

  it('turn nothing on under opt-in (EU-06)', () => {
    expect(pick(['DE'], [{ id: 'eu', onByDefault: ['marketing'] }]).pack.onByDefault).toEqual([])
  })
})
