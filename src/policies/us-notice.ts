import type { PolicyPack } from '../core/types.js'

/**
 * States without a comprehensive act in force: the FTC Act and COPPA. The first step of a ladder on which the other packs
 * of the US stand. A site that fears wiretap suits over pixels and session replay names no place, and has `strict`.
 *
 * Enacted, and not yet here: Oklahoma and Louisiana from 1 January 2027, Alabama during 2027. Arkansas' act of 1 July 2026 is
 * about minors, who are locked already.
 */
export const usNotice: PolicyPack = {
  id: 'us-notice',
  version: 1,
  // Each by name: `US` alone may be California, and is answered there.
  places: (
    'US-AK US-AL US-AR US-AZ US-DC US-GA US-HI US-ID US-IL US-KS US-LA US-MA US-ME US-MI US-MO US-MS '
    + 'US-NC US-ND US-NM US-NV US-NY US-OH US-OK US-PA US-SC US-SD US-VT US-WA US-WI US-WV US-WY'
  ).split(' '),
  model: 'notice',
  onByDefault: ['performance', 'marketing'],
  firstLayer: ['notice', 'settings'],
  acceptDays: 365,
  refuseDays: 180,
  gpcIsLaw: false,
  // COPPA, 16 CFR 312.
  childAge: 13,
  minors: { known: ['performance', 'marketing'], unverified: [] },
  mustTell: ['controller', 'contact', 'privacy-url'],
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['FTC Act s. 5', 'COPPA, 16 CFR 312'],
}
