import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * The 27 member states and the EEA. The list is whole: where national packs are loaded too they stand before this one, so
 * each takes its state out, and a state without one is never unknown.
 */
export const eu: PolicyPack = {
  ...optIn,
  id: 'eu',
  places: (
    'EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI '
    + 'LT LU LV MT NL NO PL PT RO SE SI SK'
  ).split(' '),
  // EDPB cookie banner taskforce 2023, §6–8: refusing stands beside accepting.
  firstLayer: ['accept', 'reject', 'settings'],
  // EDPB 05/2020 §110: refreshed at fitting intervals; a refusal is not asked again for half a year.
  acceptDays: 365,
  refuseDays: 180,
  // Council text of June 2026 drops browser signals from the Digital Omnibus: no duty, and honoured by our policy.
  gpcIsLaw: false,
  // GDPR art. 8: 16, unless a state lowers it.
  childAge: 16,
  minors: { known: ['performance', 'marketing'], unverified: [] },
  // GDPR art. 13(1)a-f, 13(2)a, b, d; the kinds of data by EDPB 05/2020 §64.
  mustTell: ['controller', 'contact', 'dpo', 'privacy-url', 'basis', 'data', 'retention', 'recipients', 'transfers', 'rights', 'complaint'],
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: [
    'Directive 2002/58 art. 5(3)', 'GDPR art. 4(11), 7, 8, 13', 'EDPB 05/2020', 'EDPB cookie banner taskforce 2023-01-17',
  ],
}
