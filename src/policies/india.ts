import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * DPDP Act 2023. The Rules were notified on 14 November 2025; the main duties begin in mid-May 2027. Until then this is more
 * than is due, and meant so: a consent asked for without the notice would not outlive that day.
 */
export const india: PolicyPack = {
  ...optIn,
  id: 'in',
  places: ['IN'],
  childAge: 18,
  // S. 9(3): no tracking of a child and no advertising at one. It asks not whether the site knew, so doubt locks both too.
  minors: { known: ['performance', 'marketing'], unverified: ['performance', 'marketing'] },
  // S. 5: an itemised notice, with the way to withdraw, to the rights and to the Data Protection Board.
  mustTell: ['controller', 'contact', 'privacy-url', 'data', 'rights', 'complaint'],
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: ['DPDP Act 2023 s. 5, 6, 9', 'DPDP Rules 2025'],
}
