import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * NPC Circular 2023-04: s. 10C lets continued use assent to a specific service, which is not tracking. No deceptive design
 * (Advisory 2023-01). No circular on cookies was found.
 */
export const philippines: PolicyPack = {
  ...optIn,
  id: 'ph',
  places: ['PH'],
  childAge: 18,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['Data Privacy Act of 2012 (RA 10173)', 'NPC Circular 2023-04', 'NPC Advisory 2023-01'],
}
