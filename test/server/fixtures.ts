import fc from 'fast-check'
import { mark } from '../../src/core/mark.js'
import { serializeRecord } from '../../src/core/record.js'
import type { ConsentRecord } from '../../src/core/types.js'

export const now = Date.UTC(2026, 10, 26)
export const seconds = now / 1000
export const day = 86_400

export const record = (more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  at: seconds - 60, policyVersion: '2026-11', categories: { performance: true, marketing: false }, services: {},
  id: 'A'.repeat(22), sequence: 0, gpc: false, minor: false, imported: false, lax: false, scope: [mark('hotjar')], ...more,
})
export const text = (more?: Partial<ConsentRecord>) => serializeRecord(record(more))
export const cookie = (more?: Partial<ConsentRecord>, name = '__Host-izin') => `session=1; ${name}=${text(more)}; theme=dark`

/** Any choice that a page with these services could have kept, also long ago or under another version. */
export const anyRecord: fc.Arbitrary<ConsentRecord> = fc.record({
  at: fc.integer({ min: seconds - 500 * day, max: seconds + 2 * day }),
  policyVersion: fc.constantFrom('2026-11', '2026-10'),
  categories: fc.record({ performance: fc.boolean(), marketing: fc.boolean(), games: fc.boolean() }),
  services: fc.dictionary(fc.constantFrom('hotjar', 'youtube', 'stripe', 'nobodys'), fc.boolean(), { noNullPrototype: true }),
  id: fc.constantFrom('A'.repeat(22), ''),
  sequence: fc.nat(50),
  gpc: fc.boolean(), minor: fc.boolean(), imported: fc.boolean(), lax: fc.boolean(),
  scope: fc.subarray(['hotjar', 'youtube'].map((id) => mark(id))),
})
