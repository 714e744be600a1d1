import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEvent } from '../../../src/core/event.js'
import { createReceipt, type Choice } from '../../../src/core/receipt.js'
import type { PolicyPack } from '../../../src/core/types.js'
import { createConsentId } from '../../../src/core/uuid.js'
import { createSnapshot } from '../../../ui/snapshot.js'
import { en } from '../../../ui/locales/en.js'
import { receiptOf } from '../../src/rights/receipt.js'
import type { Snapshot } from '../../src/rights/snapshot.js'
import { aConsentEvent, anyConsentEvent } from '../a-consent-event.js'

const schema = JSON.parse(readFileSync(new URL('../../../src/core/receipt.schema.json', import.meta.url), 'utf8')) as AnySchemaObject
const dayInMs = 86_400_000
const isValid = new Ajv2020({ allErrors: true }).compile(schema)

const pack: PolicyPack = {
  id: 'id', version: 3, places: ['ID'], model: 'opt-in', onByDefault: [], acceptDays: 365, refuseDays: 180, gpcIsLaw: false, childAge: 18,
  firstLayer: ['accept', 'reject', 'settings'], minors: { known: [], unverified: [] }, mustTell: [], reviewedAt: '2026-11-22', confidence: 'high', sources: [],
}
const now = Date.UTC(2026, 10, 22, 10, 0, 0, 123)
const choice: Choice = {
  record: {
    at: Math.floor(now / 1000), policyVersion: '2026-11', categories: { performance: true, marketing: false }, services: { youtube: true },
    id: createConsentId(new Uint8Array(16).fill(7)), sequence: 2, gpc: true, minor: false, imported: false, lax: false, scope: [],
  },
  policy: { version: '2026-11', pack, jurisdiction: 'ID' },
  config: {
    policy: { version: '2026-11' }, privacyUrl: '/privacy', controller: { name: 'Nusa Games', email: 'privacy@nusa.example', dpo: 'Dewi, dpo@nusa.example' },
    complaint: { authority: 'Komdigi' }, transfers: [{ country: 'US', safeguard: 'standard clauses' }], minor: false,
    categories: [
      { id: 'essential', description: 'Login' }, { id: 'performance', description: 'Play' },
      { id: 'marketing', description: 'Ads', basis: 'art. 20(2)a', data: 'device id', retention: '90 days' },
    ],
    services: [{ id: 'youtube', name: 'YouTube', category: 'marketing' }], ui: {},
  },
  language: 'en', site: 'nusa.example', version: '0.1.0',
}
const state = {
  status: 'undecided', surface: 'banner', policy: choice.policy, signals: { gpc: true }, unanswered: ['performance', 'marketing'], locked: [],
  grants: {}, record: undefined,
} as unknown as Parameters<typeof createSnapshot>[0]['state']

/** What goes over the wire for that choice, and what was uploaded of what was shown. */
const event = createEvent({
  record: choice.record, policy: choice.policy, signals: { gpc: true }, minor: false, action: 'save', source: 'preferences', trusted: true, lang: 'en',
  site: 'nusa.example', sdk: { name: 'izin', version: '0.1.0' }, now, random: (length) => new Uint8Array(length),
})
const snapshot = JSON.parse(JSON.stringify(createSnapshot({ surface: 'banner', config: choice.config, state, texts: en, version: '0.1.0' }))) as Snapshot

describe('the receipt of a stored decision', () => {
  it('is the one that the browser gave the person', () => {
    expect(receiptOf(event, snapshot)).toEqual(createReceipt(choice))
  })

  it('keeps to the published schema, whatever the decision', () => {
    fc.assert(fc.property(anyConsentEvent, fc.integer({ min: -dayInMs, max: 400 * dayInMs }), (decision, life) => {
      const at = Date.parse('2026-11-22T10:00:00.000Z')
      const lasting = { ...decision, at: new Date(at).toISOString(), expires: new Date(at + life).toISOString() }
      expect(isValid(receiptOf(lasting, snapshot)) || isValid.errors).toBe(true)
    }))
  })

  it('says that an imported choice is imported, and that one opted out where that is the law', () => {
    expect(receiptOf(aConsentEvent({ type: 'import' }), snapshot).event[0]!.event_type).toBe('imported')
    const optOut = receiptOf(aConsentEvent({ model: 'opt-out' }), snapshot)
    expect(optOut.event[0]!.event_type).toBe('opt-out')
    expect(optOut.pii_processing.purposes[1]!.lawful_basis).toBe('opt-out')
  })
})
