import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * PDPA: no statute on cookies. Deemed consent by notification (s. 15A) needs an assessment and a time to opt out, which
 * no library can vouch for: so consent, also for performance.
 */
export const singapore: PolicyPack = {
  ...optIn,
  id: 'sg',
  places: ['SG'],
  // Guidance of the PDPC on children, no statute.
  childAge: 13,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['PDPA 2012 s. 13-15A', 'PDPC guidance on children'],
}
