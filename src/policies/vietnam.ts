import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/** In force 1 January 2026: consent is verifiable and kept, never by default, and silence is none. */
export const vietnam: PolicyPack = {
  ...optIn,
  id: 'vn',
  places: ['VN'],
  // From memory: under 7 the parent alone, under 16 both.
  childAge: 16,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['PDPL 91/2025/QH15', 'Decree 356/2025/ND-CP'],
}
