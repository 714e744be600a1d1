import fc from 'fast-check'
import type { ConsentEvent } from '../src/events/consent-event.js'

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))

/** A UUIDv7 of a time in ms, and the rest of it as hexadecimal digits. */
export const uuidV7 = (at: number, rest = '000000000000000001'): string => {
  const time = at.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18).padEnd(12, '0')}`
}
export const cidOf = (number: number): string => `8c9d1d0e-4f0b-4b43-9f57-${number.toString(16).padStart(12, '0')}`

export const firstMoment = Date.parse('2026-11-22T10:00:00.123Z')

/** An event that is well formed; what a test is about is said in `changes`. */
export const aConsentEvent = (changes: Partial<ConsentEvent> = {}): ConsentEvent => ({
  v: 1,
  id: uuidV7(firstMoment),
  type: 'decision',
  site: 'portal.example',
  cid: cidOf(1),
  seq: 0,
  at: new Date(firstMoment).toISOString(),
  action: 'save',
  source: 'preferences',
  model: 'opt-in',
  jurisdiction: 'id',
  lang: 'id',
  policy: { version: '2026-11', pack: 'id@3', hash: `sha256-${'A'.repeat(43)}=` },
  trusted: true,
  categories: { essential: true, performance: true, marketing: false },
  signals: { gpc: false },
  expires: new Date(firstMoment + 365 * 86_400_000).toISOString(),
  sdk: { name: 'izin', version: '0.1.0' },
  ...changes,
})

/** The nth of a load: each its own id and person, one a second. */
export const nthEvent = (n: number, changes: Partial<ConsentEvent> = {}): ConsentEvent => {
  const at = firstMoment + n * 1000
  return aConsentEvent({ id: uuidV7(at, n.toString(16).padStart(18, '0')), cid: cidOf(n), at: new Date(at).toISOString(), ...changes })
}

const name = fc.stringMatching(/^[A-Za-z0-9_.:-]{1,64}$/).filter((text) => text !== '__proto__')
const time = fc.integer({ min: 0, max: 253_402_300_799_999 }).map((ms) => new Date(ms).toISOString())
const answers = (most: number) => fc.dictionary(name, fc.boolean(), { maxKeys: most, noNullPrototype: true })

/** Any event that the schema allows, odd ones gladly. */
export const anyConsentEvent: fc.Arbitrary<ConsentEvent> = fc.record({
  v: fc.constant(1 as const),
  id: fc.tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), hex(18)).map(([at, rest]) => uuidV7(at, rest)),
  type: fc.constantFrom('decision', 'expired', 'signal', 'import'),
  site: fc.constantFrom('portal.example', 'shop.example'),
  cid: hex(12).map((end) => `8c9d1d0e-4f0b-4b43-9f57-${end}`),
  seq: fc.integer({ min: 0, max: 2_176_782_335 }),
  at: time,
  action: fc.constantFrom('accept_all', 'reject_all', 'save', 'withdraw', 'gpc'),
  source: fc.constantFrom('banner', 'preferences', 'placeholder', 'api', 'signal', 'import'),
  model: fc.constantFrom('opt-in', 'opt-out', 'notice'),
  jurisdiction: name,
  lang: fc.constantFrom('id', 'en', 'zh-Hans', 'es-419', 'und'),
  policy: fc.record({ version: fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/), pack: name.map((id) => `${id.slice(0, 60)}@3`) }),
  trusted: fc.boolean(),
  categories: answers(63).map((own) => ({ ...own, essential: true })),
  services: answers(20),
  signals: fc.record({ gpc: fc.boolean(), minor: fc.constantFrom(true as const, 'unknown' as const) }, { requiredKeys: ['gpc'] }),
  expires: time,
  variant: name,
  ext: fc.dictionary(name, fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed() && !text.includes('\0')), fc.boolean(), fc.integer()), { maxKeys: 5, noNullPrototype: true }),
  sdk: fc.record({ name, version: fc.stringMatching(/^[A-Za-z0-9.+-]{1,64}$/) }),
}, {
  requiredKeys: ['v', 'id', 'type', 'site', 'cid', 'seq', 'at', 'action', 'source', 'model', 'jurisdiction', 'lang', 'policy', 'trusted', 'categories', 'signals', 'expires', 'sdk'],
}) as fc.Arbitrary<ConsentEvent>
