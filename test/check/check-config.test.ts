import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkConfig, describeAdvice } from '../../src/check/index.js'
import type { PlainConfig } from '../../src/core/check-config.js'
import { disclosures, type PackEntry } from '../../src/core/types.js'
import { automatic } from '../../src/gate.js'
import { allPacks, eu } from '../../src/policies/all.js'

const now = Date.UTC(2026, 10, 26)
const told = { basis: 'Persetujuan', data: 'Halaman yang dibuka', retention: '13 bulan' }
/** A site that tells all that any law of ours wants told. */
const complete: PlainConfig = {
  policyVersion: '2026-11',
  privacyUrl: '/privacy',
  controller: { name: 'Portal Games', email: 'privacy@portal.test', dpo: 'dpo@portal.test' },
  complaint: { authority: 'Komdigi' },
  transfers: [],
  jurisdiction: 'ID',
  categories: [{ id: 'performance', ...told }, { id: 'marketing', ...told }],
  services: ['hotjar', 'meta-pixel'],
}
const lines = (config: unknown, at = now) => checkConfig(config, { now: at }).map(describeAdvice)
const withPack = (pack: PackEntry) => lines({ ...complete, policies: [pack] })
const without = (option: keyof PlainConfig, more: object = {}) => {
  const { [option]: _left, ...rest } = complete
  return lines({ ...rest, ...more })
}

describe('a configuration', () => {
  it('that says all is clean, for every place there is a pack for', () => {
    expect(lines(complete)).toEqual([])
    const places = [...new Set(allPacks.flatMap((pack) => pack.places))]
    expect(lines({ ...complete, jurisdiction: places, policies: allPacks })).toEqual([])
  })

  it('has the mistakes that the page would have, as errors (EU-05, EU-09, PR-20)', () => {
    expect(lines({ ...complete, polcyVersion: '1' })).toEqual(['error: polcyVersion is not an option: write "policyVersion" instead'])
    expect(lines({ ...complete, services: [{ id: 'a', name: 'A', category: 'essential' }] })[0]).toMatch(/^error: services\[0\] needs a "reason"/)
    expect(lines({ ...complete, services: [{ id: 'a', name: 'A', category: 'essential', reason: 'session', hosts: ['connect.facebook.net'] }] })[0]).toMatch(/^error: services\[0\] cannot be essential/)
    const late = { version: '2026-11', announcedAt: '2026-11-01', effectiveAt: '2026-11-20' }
    expect(without('policyVersion', { policy: late })).toEqual([expect.stringMatching(/^error: policy is announced less than 30 days ahead: write 2026-12-01/)])
    expect(withPack({ id: 'id', firstLayer: ['accept', 'settings'] })).toEqual([expect.stringMatching(/^error: policies\[0\]\.firstLayer has "accept" and no "reject"/)])
  })

  it.each([undefined, null, 7, 'x', [], {}])('may be anything: %j', (config) => {
    expect(lines(config)[0]).toMatch(/^error: /)
  })

  it('may be any JSON, and is never a crash', () => {
    const names = fc.constantFrom('policyVersion', 'policies', 'services', 'categories', 'jurisdiction', 'controller', 'policy', 'transfers')
    fc.assert(fc.property(fc.dictionary(names, fc.jsonValue()), (config) => void lines(config)))
  })

  it('may be a module\'s, whose instances are checked when they are used', () => {
    const module = { ...complete, gate: automatic(), backends: [{ name: 'mine', send() {} }], ui: () => () => {}, uiConfig: { layout: 'bar' } }
    expect(lines(module)).toEqual([])
    expect(lines({ ...module, jurisdiction: Promise.resolve('ID') })).toEqual([])
    expect(lines({ ...module, polcyVersion: '1' })).toHaveLength(1)
  })
})

describe('what must be told (ID-02, ID-12, EU-12)', () => {
  it.each([
    ['controller', 'controller', 'error: controller.name is missing: write who is responsible (asked for by "id")'],
    ['contact', 'controller', 'error: controller.email is missing'],
    ['dpo', 'controller', 'error: controller.dpo is missing'],
    ['privacy-url', 'privacyUrl', 'error: privacyUrl is missing: write where the policy is read'],
    ['rights', 'privacyUrl', 'error: privacyUrl is missing: write where the policy, with a person\'s rights, is read'],
    ['basis', 'categories', 'error: categories "performance", "marketing" must say "basis"'],
    ['data', 'categories', 'error: categories "performance", "marketing" must say "data"'],
    ['retention', 'categories', 'error: categories "performance", "marketing" must say "retention"'],
    ['recipients', 'services', 'error: services is missing: list who receives data, or write []'],
    ['transfers', 'transfers', 'error: transfers is missing: write the countries data goes to, or []'],
    ['complaint', 'complaint', 'error: complaint is missing'],
  ] as const)('%s is an error where %s says nothing', (disclosure, option, line) => {
    expect(disclosures).toContain(disclosure)
    expect(without(option).join('\n')).toContain(line)
  })

  it('is told by each category that a person can allow, of the site\'s own too', () => {
    expect(lines({ ...complete, categories: [...complete.categories ?? [], { id: 'games', ...told, data: '' }] })).toContainEqual(
      expect.stringMatching(/^error: categories "games" must say "data"/))
  })

  it('is what the chosen places want, each once, with the packs that want it', () => {
    const bare = { policyVersion: '1', jurisdiction: 'US-NY' }
    expect(lines(bare)).toEqual([
      expect.stringMatching(/^error: controller\.name /), expect.stringMatching(/^error: controller\.email /), expect.stringMatching(/^error: privacyUrl /),
    ])
    const both = lines({ ...bare, jurisdiction: ['ID', 'DE', 'FR'] }).filter((line) => line.includes('dpo'))
    expect(both).toEqual([expect.stringMatching(/\(asked for by "id", "eu"\)$/)])
  })

  it('is a warning where no place is chosen: the server may tell it', () => {
    expect(lines({ policyVersion: '1' })).toContainEqual(expect.stringMatching(/^warning: controller\.name .*"strict"/))
  })
})

describe('a pack of the site\'s own', () => {
  it.each([
    ['half a year', { id: 'id', refuseDays: 179 }, 'error: policies[0].refuseDays is 179: who refused would be asked again sooner than the law\'s row "id" lets: write 180 or more'],
    ['the row of its place', { id: 'mine', places: ['US-CA'], refuseDays: 200 }, 'error: policies[0].refuseDays is 200: who refused would be asked again sooner than the law\'s row "us-ca" lets: write 365 or more'],
    ['the row, where it says nothing itself', { id: 'mine', places: ['US-CA'] }, 'write 365 or more'],
  ])('may not ask who refused sooner than %s (EU-14)', (_, pack, line) => {
    expect(withPack(pack).join('\n')).toContain(line)
  })

  it('is told that no cookie lives longer than 400 days (CK-03)', () => {
    expect(withPack({ id: 'id', refuseDays: 500 })).toEqual([expect.stringContaining('warning: policies[0].refuseDays counts as 400')])
  })

  it.each([
    ['model', { id: 'id', model: 'opt-out' }, 'policies[0].model is "opt-out": write "opt-in", as the law\'s row "id" has it (UU 27/2022'],
    ['onByDefault', { id: 'mine', places: ['DE'], model: 'notice', onByDefault: ['marketing'] }, 'policies[0].onByDefault has "marketing": leave them out, as the law\'s row "de"'],
    ['gpcIsLaw', { id: 'us-ca', gpcIsLaw: false }, 'policies[0].gpcIsLaw is not true'],
    ['minors', { id: 'id', minors: { known: ['marketing'], unverified: [] } }, 'policies[0].minors.known lacks "performance"'],
    ['minors', { id: 'id', minors: { known: ['marketing'], unverified: [] } }, 'policies[0].minors.unverified lacks "marketing"'],
    ['childAge', { id: 'id', childAge: 13 }, 'policies[0].childAge is 13: write 18'],
    ['acceptDays', { id: 'id', acceptDays: 400 }, 'policies[0].acceptDays is 400: write 365 or less'],
    ['mustTell', { id: 'id', mustTell: [] }, 'policies[0].mustTell lacks "controller"'],
  ] as readonly (readonly [string, PackEntry, string])[])('that is laxer in %s than the law\'s row of its place is a warning', (_, pack, line) => {
    expect(withPack(pack)).toContainEqual(expect.stringContaining(`warning: ${line}`))
  })

  it('that is a row of ours, or stricter, is none', () => {
    expect(withPack(eu)).toEqual([])
    expect(withPack({ ...eu, childAge: 18, refuseDays: 365 })).toEqual([])
  })

  it('that answers for no place is a warning', () => {
    expect(withPack({ id: 'de', refuseDays: 365 })).toContainEqual(expect.stringMatching(/^warning: policies\[0\]\.places is missing, so "de" answers for no place/))
  })

  it('whose law nobody has read for a year is a warning, and so is a built-in one (JUR-06)', () => {
    expect(withPack({ id: 'id', reviewedAt: '2025-11-25' })).toEqual([expect.stringMatching(/^warning: policies\[0\]\.reviewedAt is 2025-11-25, over a year ago/)])
    expect(withPack({ id: 'id', reviewedAt: '2025-11-26' })).toEqual([])
    expect(lines(complete, Date.UTC(2027, 10, 23))).toEqual([expect.stringMatching(/^warning: jurisdiction has the pack "id", whose law was last read on 2026-11-22/)])
  })
})

describe('a place', () => {
  it('that no pack knows is a warning: the strictest rules hold (JUR-01)', () => {
    expect(lines({ ...complete, jurisdiction: 'ZZ' })).toEqual([expect.stringMatching(/^warning: jurisdiction "ZZ" is in no pack of this page.*ISO 3166/)])
  })

  it('that only a national pack knows is told which line to copy', () => {
    expect(lines({ ...complete, jurisdiction: 'BR' })).toEqual([expect.stringMatching(/^warning: jurisdiction "BR" .*copy the line "br" of izin\/policies\.json/)])
  })
})

describe('a text of the site\'s own (ID-04, DP-03)', () => {
  const say = (description: string) => lines({ ...complete, categories: [{ id: 'performance', ...told, description }, { id: 'marketing', ...told }] })

  it.each([
    'By using this site you agree.', 'By continuing to browse you accept cookies.', 'If you continue, we take it as consent.', 'Continued use of the portal is acceptance.',
    'Dengan menggunakan situs ini Anda setuju.', 'Jika Anda terus menjelajah, Anda setuju.', 'Dengan melanjutkan, Anda menerima.', 'Apabila Anda tetap di sini, kami anggap setuju.',
  ])('may rest no consent on use: %s', (text) => {
    expect(say(text)).toEqual([expect.stringMatching(/^warning: categories\[0\]\.description says ".*": using a site is no consent/)])
  })

  it.each([
    'Unfortunately the site will be slower.', 'You will have a poor experience.', 'Support us by allowing it.', 'Do not miss out on promotions!', 'Yes please 🎉',
    'Sayangnya situs akan lambat.', 'Anda mendapat pengalaman yang buruk.', 'Dukung kami dengan mengizinkan.',
  ])('may not steer: %s', (text) => {
    expect(say(text)).toEqual([expect.stringMatching(/^warning: categories\[0\]\.description says ".*": it steers by feeling/)])
  })

  it.each([
    'Counts visits by using a cookie of our own.', 'Remembers if you use the dark theme.', 'Which games are played, and how long.',
    'Menghitung kunjungan dengan menggunakan cookie kami sendiri.', 'Permainan yang dibuka, dan berapa lama.',
  ])('may say plainly: %s', (text) => {
    expect(say(text)).toEqual([])
  })

  it('is looked at in what is new of a policy too, in every language', () => {
    const policy = { version: '2026-12', summary: { en: 'New purposes.', id: 'Dengan menggunakan situs ini Anda setuju.' } }
    expect(without('policyVersion', { policy })).toEqual([expect.stringMatching(/^warning: policy\.summary\.id says/)])
  })
})

it('a marketing service that names nothing is a warning', () => {
  const service = { id: 'ads', name: 'Ads', category: 'marketing' }
  expect(lines({ ...complete, services: [service] })).toEqual([expect.stringMatching(/^warning: services "ads" names nothing/)])
  expect(lines({ ...complete, services: [{ ...service, cookies: ['ads_*'] }] })).toEqual([])
})
