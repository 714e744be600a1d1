import type { PolicyPack } from '../core/types.js'

/** The 27 member states and the EEA. National differences come as packs of their own. */
export const eu: PolicyPack = {
  id: 'eu',
  version: 1,
  places: (
    'EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI '
    + 'LT LU LV MT NL NO PL PT RO SE SI SK'
  ).split(' '),
  model: 'opt-in',
  onByDefault: [],
  // EDPB cookie banner taskforce 2023, §6–8: refusing stands beside accepting.
  firstLayer: ['accept', 'reject', 'settings'],
  // EDPB 05/2020 §110: refreshed at fitting intervals; a refusal is not asked again for half a year.
  acceptDays: 365,
  refuseDays: 180,
  gpcIsLaw: false,
  // GDPR art. 8: 16, unless a state lowers it.
  childAge: 16,
  minors: { known: ['performance', 'marketing'], unverified: [] },
  // GDPR art. 13.
  mustTell: ['controller', 'contact', 'privacy-url', 'retention', 'recipients', 'transfers', 'rights', 'complaint'],
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: ['Directive 2002/58 art. 5(3)', 'GDPR art. 4(11), 7, 8', 'EDPB 05/2020', 'EDPB cookie banner taskforce 2023-01-17'],
}
