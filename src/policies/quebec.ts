import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * Functions that identify, locate or profile are off until a person turns them on, and it is told how (s. 8.1). That s. 9.1
 * exempts cookies from confidentiality by default changes nothing of it. Consent is granular, separate and clear (s. 12, 14).
 */
export const quebec: PolicyPack = {
  ...optIn,
  id: 'ca-qc',
  // `CA` alone: the province is not known, and it may be this one.
  places: ['CA-QC', 'CA'],
  // S. 4.1 (from memory): a parent's consent under 14.
  childAge: 14,
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: ['Act respecting the protection of personal information in the private sector (Law 25) s. 8.1, 9.1, 12, 14'],
}
