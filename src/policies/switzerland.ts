import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * FMG art. 45c and the revised DSG ask to inform and to let refuse; consent is for high-risk profiling and much
 * third-party tracking. We take the strict reading, on which the FDPIC is moving, for performance too.
 */
export const switzerland: PolicyPack = {
  ...optIn,
  id: 'ch',
  places: ['CH'],
  // Swiss law counts the capacity to judge, no age: that of the strictest pack.
  childAge: 18,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['FMG art. 45c', 'DSG 2020', 'FDPIC guideline on cookies 2025-01-22, updated 2025-10-06'],
}
