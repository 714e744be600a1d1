import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createSetup, type PlainConfig } from '../../src/core/check-config.js'
import { createKnownServices } from '../../src/core/known-services.js'
import { serializeRecord } from '../../src/core/record.js'
import { createServiceList } from '../../src/core/service-list.js'
import { readGrants } from '../../src/csp/index.js'
import { createKnowledge } from '../../src/knowledge.js'
import { readConsent } from '../../src/server/index.js'
import { builtInServices } from '../../src/services/built-in.js'
import { anyRecord, cookie, day, now, seconds } from './fixtures.js'

const config: PlainConfig = { policyVersion: '2026-11', services: ['hotjar'] }
const read = (header: string | null, facts = {}) => readConsent(header, config, { now, ...facts })
const nothing = { essential: true, performance: false, marketing: false }

describe('what a server may render', () => {
  it('is what the person chose', () => {
    const { status, record, grants, unanswered, policy, allows } = read(cookie({ services: { hotjar: false } }))
    expect(status).toBe('decided')
    expect(record).toMatchObject({ id: 'A'.repeat(22), categories: { performance: true, marketing: false } })
    expect(grants).toEqual({ ...nothing, performance: true, hotjar: false })
    expect(unanswered).toEqual([])
    expect(policy).toMatchObject({ version: '2026-11', jurisdiction: 'unknown', pack: { id: 'strict' } })
    expect([allows('performance'), allows({ service: 'hotjar' }), allows({ not: 'marketing' }), allows('markting')]).toEqual([true, false, true, false])
  })

  it.each([
    ['no cookie', null, 'undecided'], ['no choice', 'session=1', 'undecided'], ['what cannot be read', '__Host-izin=1.what', 'undecided'],
    ['another policy version', cookie({ policyVersion: '2026-10' }), 'expired'], ['a choice too old', cookie({ at: seconds - 366 * day }), 'expired'],
    ['the cookie of plain http', cookie({}, 'izin'), 'undecided'],
  ])('is nothing but the essential for %s', (_, header, status) => {
    expect(read(header)).toMatchObject({ status, grants: nothing, unanswered: ['performance', 'marketing'] })
  })

  it('is a refusal of nobody, and nothing that only looks like one', () => {
    const refusal = cookie({ id: '', sequence: 0, categories: { performance: false, marketing: false } })
    expect(refusal).toContain('.--.-.0.')
    expect(read(refusal)).toMatchObject({ status: 'decided', grants: nothing, unanswered: [], record: { id: '' } })
    for (const yes of ['pm', 'p-', '-m']) expect(read(refusal.replace('.--.', `.${yes}.`))).toMatchObject({ status: 'undecided', grants: nothing })
    expect(read(refusal.replace(/(?<=\.--[^;]*)(?=;|$)/, '~hotjar'))).toMatchObject({ status: 'undecided', grants: nothing })
  })

  it('goes by the place of the request before the configuration\'s, and of several by the strictest (JUR-04)', () => {
    const american: PlainConfig = { ...config, jurisdiction: 'US-CA' }
    const of = (jurisdiction?: string | string[] | null) => readConsent(null, american, { now, jurisdiction }).policy.pack.id
    expect([of(), of(null), of('DE'), of('us-tx'), of(['US-CA', 'DE'])]).toEqual(['us-ca', 'us-ca', 'eu', 'us-signal', 'eu'])
    expect(readConsent(null, american, { now }).allows('marketing')).toBe(true)
  })

  it.each(['', 'XX', 'T1', 'US-CA, DE', '<script>', '__proto__'])('takes a header that says %j for a place nobody knows: the strictest (T13)', (place) => {
    expect(readConsent(null, { ...config, jurisdiction: 'US-CA' }, { now, jurisdiction: place })).toMatchObject({ grants: nothing, policy: { pack: { id: 'strict' } } })
  })

  it('locks what a child cannot allow (ID-07), and heeds a browser signal (GPC-03)', () => {
    const all = cookie({ categories: { performance: true, marketing: true } })
    expect(read(all, { minor: true }).grants).toEqual(nothing)
    expect(read(all, { gpc: true }).grants).toEqual({ ...nothing, performance: true })
  })

  it('throws on the site\'s mistakes, with what to write instead', () => {
    expect(() => readConsent(null, { polcyVersion: '1' } as PlainConfig)).toThrow('write "policyVersion" instead')
  })
})

/** The browser's own way to the same answer, its storage holding these copies. */
const known = createKnownServices(builtInServices)
const inPage = (plain: PlainConfig, texts: readonly string[]) => {
  const setup = createSetup(plain, { gate: { ...known, mode: 'declared', start: vi.fn() }, backends: [], vendors: [] } as never, [])
  const services = createServiceList(setup.siteServices, builtInServices)
  const knowledge = createKnowledge(setup, services, { read: () => texts, write: () => true, clear() {} }, () => seconds)
  // Several copies are written as one; what they grant is the same before and after.
  knowledge.read()
  return knowledge.snapshot('none')
}

it('is what the page grants, for any cookie, place and age', () => {
  const sites = fc.record({
    jurisdiction: fc.constantFrom('ID', 'DE', 'US-CA', 'US-TX', 'US-NY', 'BR', 'ZZ'),
    minor: fc.constantFrom(true, false, 'unknown' as const),
    services: fc.subarray(['hotjar', 'youtube', 'stripe']),
    categories: fc.constantFrom([{ id: 'games' }], []),
  })
  const texts = fc.array(fc.oneof(anyRecord.map(serializeRecord), fc.stringMatching(/^[\w.~!-]{0,60}$/)), { maxLength: 3 })
  fc.assert(fc.property(sites, texts, (site, copies) => {
    const plain: PlainConfig = { policyVersion: '2026-11', ...site }
    const header = copies.map((copy) => `__Host-izin=${copy}`).join('; ')
    const { allows: _allows, ...server } = readConsent(header, plain, { now })
    const { status, record, grants, unanswered, policy } = inPage(plain, copies)
    expect(server).toEqual({ status, record, grants, unanswered, policy })
    expect(readGrants(header, plain, { now })).toEqual(grants)
  }), { numRuns: 100 })
}, 30_000)
