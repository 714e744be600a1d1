import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEvent } from '../../src/core/event.js'
import { createReceipt, type Choice } from '../../src/core/receipt.js'
import { createConsentId } from '../../src/core/uuid.js'
import type { PolicyPack } from '../../src/core/types.js'

const schema = JSON.parse(readFileSync(new URL('../../src/core/receipt.schema.json', import.meta.url), 'utf8')) as AnySchemaObject
const isValid = new Ajv2020({ allErrors: true }).compile(schema)

const pack: PolicyPack = {
  id: 'id', version: 3, places: ['ID'], model: 'opt-in', onByDefault: [], acceptDays: 365, refuseDays: 180, gpcIsLaw: false, childAge: 18,
  firstLayer: ['accept', 'reject', 'settings'], minors: { known: [], unverified: [] }, mustTell: [], reviewedAt: '2026-11-22',
  confidence: 'high', sources: [],
}
const choice: Choice = {
  record: {
    at: Date.UTC(2026, 10, 22, 10) / 1000, policyVersion: '2026-11', categories: { performance: true, marketing: false },
    services: { youtube: true }, id: createConsentId(new Uint8Array(16).fill(7)), sequence: 2, gpc: true, minor: false, imported: false,
    lax: false, scope: [],
  },
  policy: { version: '2026-12', pack, jurisdiction: 'ID' },
  config: {
    policy: { version: '2026-12' }, privacyUrl: '/privacy', controller: { name: 'Nusa Games', email: 'privacy@nusa.example', dpo: 'Dewi, dpo@nusa.example' },
    complaint: { authority: 'Komdigi' }, transfers: [{ country: 'US', safeguard: 'standard clauses' }],
    categories: [{ id: 'essential' }, { id: 'performance', name: 'Play' }, { id: 'marketing', description: 'Ads', basis: 'art. 20(2)a', data: 'device id', retention: '90 days' }],
    services: [{ id: 'youtube', name: 'YouTube', category: 'marketing' }], ui: {},
  },
  language: 'id', site: 'nusa.example', version: '0.1.0',
}
const withRecord = (changes: Partial<Choice['record']>) => createReceipt({ ...choice, record: { ...choice.record, ...changes } })

describe('createReceipt', () => {
  it('says what was chosen, when, for what and from whom', () => {
    const common = { event_time: '2026-11-22T10:00:00.000Z', validity_duration: 'P365D', entity_id: 'BwcHBwcHRweHBwcHBwcHBw', event_type: 'expressed-consent' }
    expect(createReceipt(choice)).toEqual({
      schema_version: 'izin-receipt-1',
      record_id: '07070707-0707-4707-8707-070707070707.2',
      pii_principal_id: 'BwcHBwcHRweHBwcHBwcHBw',
      pii_processing: {
        privacy_notice: '/privacy', language: 'id', jurisdiction: 'id',
        withdrawal_method: 'privacy settings, on every page of nusa.example',
        processing_locations: [{ country: 'US', safeguard: 'standard clauses' }],
        purposes: [
          { purpose: 'essential', purpose_type: 'essential', lawful_basis: 'strictly-necessary', pii_controllers: ['controller'], recipient_third_parties: [] },
          { purpose: 'Play', purpose_type: 'performance', lawful_basis: 'consent', pii_controllers: ['controller'], recipient_third_parties: [] },
          {
            purpose: 'Ads', purpose_type: 'marketing', lawful_basis: 'art. 20(2)a', pii_information: 'device id', retention_period: '90 days',
            pii_controllers: ['controller'], recipient_third_parties: ['youtube'],
          },
        ],
      },
      party_identification: [
        { party_id: 'controller', party_role: 'controller', party_name: 'Nusa Games', party_email: 'privacy@nusa.example', party_contact: 'Dewi, dpo@nusa.example' },
        { party_id: 'authority', party_role: 'authority', party_name: 'Komdigi' },
        { party_id: 'youtube', party_role: 'recipient', party_name: 'YouTube' },
      ],
      event: [
        { ...common, purpose_type: 'performance', event_state: 'given' },
        { ...common, purpose_type: 'marketing', event_state: 'refused' },
        { ...common, purpose_type: 'youtube', event_state: 'given' },
      ],
      izin: { version: '0.1.0', site: 'nusa.example', policy_version: '2026-11', policy_pack: 'id@3', gpc: true, minor: false },
    })
  })

  it('leads to the event at the backend', () => {
    const { cid, seq } = createEvent({
      ...choice, signals: { gpc: false }, minor: false, action: 'save', source: 'preferences', trusted: true, lang: 'id',
      sdk: { name: 'izin', version: '0.1.0' }, now: Date.now(), random: (length) => new Uint8Array(length),
    })
    expect(createReceipt(choice).record_id).toBe(`${cid}.${seq}`)
  })

  it('calls no consent what was none: under opt-out, or taken over from another tool', () => {
    expect(withRecord({ lax: true })).toMatchObject({
      event: [{ event_type: 'opt-out' }, {}, {}], pii_processing: { purposes: [{}, { lawful_basis: 'opt-out' }, {}] },
    })
    expect(withRecord({ imported: true }).event[0]?.event_type).toBe('imported')
  })

  it('says for how long: a refusal stands as long as the pack says', () => {
    expect(withRecord({ categories: { performance: false }, services: {} }).event[0]?.validity_duration).toBe('P180D')
  })

  it('is valid by the published schema, whatever was chosen and configured', () => {
    const names = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
    const text = fc.string({ minLength: 1 })
    const answers = fc.dictionary(names, fc.boolean(), { maxKeys: 20 })
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
    const choices = fc.record({
      record: fc.record({
        at: fc.integer({ min: 0, max: Date.UTC(9999, 0) / 1000 }), policyVersion: fc.stringMatching(/^[\w.-]{1,12}$/), categories: answers, services: answers,
        id: fc.stringMatching(/^[\w-]{22}$/), sequence: fc.nat(), gpc: fc.boolean(), minor: fc.boolean(), imported: fc.boolean(),
        lax: fc.boolean(), scope: fc.constant([]),
      }),
      policy: fc.record({ acceptDays: fc.nat({ max: 900 }), refuseDays: fc.nat({ max: 900 }), id: fc.stringMatching(/^[a-z-]{1,20}$/), version: fc.nat() })
        .map((part) => ({ ...choice.policy, pack: { ...pack, ...part } })),
      config: fc.record({
        privacyUrl: maybe(text), controller: fc.record({ name: maybe(text), email: maybe(text), dpo: maybe(text) }), complaint: fc.record({ authority: maybe(text), url: maybe(text) }),
        categories: fc.array(fc.record({ id: names, name: maybe(text), description: maybe(text), basis: maybe(text), data: maybe(text), retention: maybe(text) }), { minLength: 1 }),
        services: fc.array(fc.record({ id: names, name: text, category: names })),
      }).map((part) => ({ ...choice.config, ...part }) as Choice['config']),
      language: text, site: fc.domain(), version: fc.constant('0.1.0'),
    })
    fc.assert(fc.property(choices, (made) => {
      const receipt = createReceipt(made)
      expect(isValid(receipt), JSON.stringify(isValid.errors)).toBe(true)
      expect(receipt.event).toHaveLength(Object.keys({ ...made.record.categories, ...made.record.services }).length)
    }))
  })
})
