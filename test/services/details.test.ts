import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brotliCompressSync } from 'node:zlib'
import { decodeDetails } from '../../src/services/decode-details.js'
import { detailsOf } from '../../src/services/details.js'
import { detailsTable } from '../../src/services/details-table.js'
import { encodeDetails } from '../../src/services/encode-details.js'
import type { ServiceEntry, StoredName } from '../../src/services/entry.js'
import { entries } from '../../src/services/index.js'
import { purposes, type Purpose } from '../../src/services/purposes.js'

/** What is to come back of an entry. */
const toldOf = ({ company, country, privacyUrl, consentSwitch, cookies = [], storage = [], vendorCookies = [] }: ServiceEntry) => {
  const told = (kind: string, stored: readonly StoredName[]) => stored.map(({ name, days, for: purpose }) =>
    ({ name, kind, ...(days !== undefined && { days }), purpose: purposes[purpose] }))
  return {
    company, privacyUrl, ...(country && { country }), ...(consentSwitch && { consentSwitch }),
    stored: [...told('cookie', cookies), ...told('storage', storage), ...told('vendor-cookie', vendorCookies)],
  }
}

const stored = fc.array(fc.record({
  name: fc.stringMatching(/^[A-Za-z0-9_.:/@$*-]{1,12}$/),
  days: fc.oneof(fc.constant(undefined), fc.constant('forever' as const), fc.nat(4000), fc.integer({ min: 1, max: 1439 }).map((count) => count / 1440)),
  for: fc.constantFrom(...Object.keys(purposes) as Purpose[]),
}, { requiredKeys: ['name', 'for'] }).map(({ days, ...rest }): StoredName => ({ ...rest, ...(days !== undefined && { days }) })), { maxLength: 4 })

const entry = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,9}$/), company: fc.stringMatching(/^[A-Za-z .&]{1,9}$/), country: fc.stringMatching(/^[A-Z]{2}$/),
  consentSwitch: fc.stringMatching(/^[a-z.()', …]{1,12}$/), cookies: stored, storage: stored, vendorCookies: stored,
  name: fc.constant('A'), category: fc.constant('performance'), privacyUrl: fc.constant('https://a.example/p?b=c'), source: fc.constant('https://a.example/'),
}, { requiredKeys: ['id', 'company', 'name', 'category', 'privacyUrl', 'source'] }).map((made) => made as ServiceEntry)

describe('the details of a service', () => {
  it('come back as they were declared', () => {
    for (const each of entries) expect(detailsOf(each.id), each.id).toEqual(toldOf(each))
  })

  it('come back whatever they are', () => {
    fc.assert(fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 8 }), (made) => {
      const decoded = decodeDetails(encodeDetails(made))
      for (const each of made) expect(decoded.get(each.id)).toEqual(toldOf(each))
    }))
  })

  it('are told in English and in Indonesian', () => {
    const [first] = detailsOf('google-analytics')?.stored ?? []
    expect(first).toEqual({ name: '_ga', kind: 'cookie', days: 730, purpose: purposes['visitor-id'] })
  })

  it('are there for nothing that is not built in', () => {
    for (const id of ['', 'mine', 'constructor', '__proto__']) expect(detailsOf(id)).toBeUndefined()
  })

  it.each([[{ company: 'A;B' }], [{ privacyUrl: 'http://a.example' }], [{ cookies: [{ name: 'a,b', for: 'login' }] }]])('cannot be %j', (wrong) => {
    const fine: ServiceEntry = { id: 'a', name: 'A', company: 'A', category: 'performance', privacyUrl: 'https://a.example/', source: 'https://a.example/' }
    expect(() => encodeDetails([{ ...fine, ...wrong } as ServiceEntry])).toThrow('cannot carry')
  })

  it('are at most 10 KiB after brotli, with the texts', () => {
    expect(brotliCompressSync(detailsTable + JSON.stringify(purposes)).length).toBeLessThanOrEqual(10 * 1024)
  })
})
