import { describe, expect, it } from 'vitest'
import { mark } from '../../src/core/mark.js'
import { serializeRecord } from '../../src/core/record.js'
import type { ConsentRecord } from '../../src/core/types.js'
import { readGrants } from '../../src/csp/index.js'

const now = Date.UTC(2026, 10, 25)
const day = 86_400
const config = { policyVersion: '2026-11', services: ['hotjar'] } as const
const record = (more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  at: now / 1000 - 60, policyVersion: '2026-11', categories: { performance: true, marketing: false }, services: {},
  id: 'A'.repeat(22), sequence: 0, gpc: false, minor: false, imported: false, lax: false, scope: [mark('hotjar')], ...more,
})
const cookie = (more?: Partial<ConsentRecord>, name = '__Host-izin') => `session=1; ${name}=${serializeRecord(record(more))}; theme=dark`
const denied = { essential: true, performance: false, marketing: false }
const given = { essential: true, performance: true, marketing: false }
const read = (header: string | null, facts = {}) => readGrants(header, config, { now, ...facts })

describe('readGrants', () => {
  it('reads a choice that is there and of this policy version', () => {
    expect(read(cookie())).toEqual(given)
    expect(read(cookie({ services: { hotjar: false } }))).toEqual({ ...given, hotjar: false })
  })

  it.each([
    ['no cookie', null],
    ['no choice', 'session=1'],
    ['what cannot be read', '__Host-izin=1.what'],
    ['another policy version', cookie({ policyVersion: '2026-10' })],
    ['a choice that has expired', cookie({ at: now / 1000 - 366 * day })],
    ['a choice from the future', cookie({ at: now / 1000 + 2 * day })],
    ['the cookie of plain http', cookie({}, 'izin')],
  ])('grants nothing for %s', (_, header) => {
    expect(read(header)).toEqual(denied)
  })

  it('reads the other cookie on plain http, and where the choice is shared over a domain', () => {
    expect(read(cookie({}, 'izin'), { secure: false })).toEqual(given)
    expect(readGrants(cookie({}, 'izin'), { ...config, storage: { domain: 'portal.test' } }, { now })).toEqual(given)
  })

  it('grants of several copies what all of them allow', () => {
    const all = { performance: true, marketing: true }
    expect(read(`${cookie()}; ${cookie({ categories: all })}`)).toEqual(given)
  })

  it('heeds a browser signal, and what the place\'s law says of silence', () => {
    const all = { performance: true, marketing: true }
    expect(read(cookie({ categories: all }), { gpc: true })).toEqual(given)
    expect(readGrants(null, { ...config, jurisdiction: 'US-CA' }, { now })).toEqual({ ...denied, ...all })
    expect(readGrants(null, { ...config, jurisdiction: 'US-CA' }, { now, gpc: true })).toEqual(given)
  })
})
