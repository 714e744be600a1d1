import type { PolicyPack } from '../core/types.js'
import { eu } from './eu.js'

/**
 * Loi Informatique et Libertés art. 82. Audience measurement may be exempt on all conditions of 4 July 2025; a site that
 * meets them says so itself: here it waits for a choice.
 */
export const france: PolicyPack = {
  ...eu,
  id: 'fr',
  places: ['FR'],
  // CNIL 2020-092 (the paragraph from memory): a choice, either way, is kept six months as good practice.
  acceptDays: 180,
  refuseDays: 180,
  // Loi I&L art. 45 (from memory) lowers GDPR art. 8.
  childAge: 15,
  reviewedAt: '2026-11-22',
  sources: [...eu.sources, 'Loi 78-17 art. 82', 'CNIL 2020-091, 2020-092', 'CNIL 2025-07-04, audience measurement'],
}
