import type { PolicyPack } from '../core/types.js'
import { eu } from './eu.js'

/**
 * TDDDG § 25 asks for consent beside GDPR's; the rules are the base's. Recognised consent services (EinwV, 1 April 2025)
 * are voluntary for sites. A tag manager waits too, and reject stands on the first layer (VG Hannover, from memory).
 */
export const germany: PolicyPack = {
  ...eu,
  id: 'de',
  places: ['DE'],
  // Germany has not lowered GDPR art. 8.
  childAge: 16,
  reviewedAt: '2026-11-22',
  sources: [...eu.sources, 'TDDDG § 25', 'EinwV', 'VG Hannover 2025-03-19, 10 A 5385/22'],
}
