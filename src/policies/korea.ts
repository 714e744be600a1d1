import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * PIPA 15 and 22: consent where a person is identifiable; advertising profiles without it were fined in 2022. Performance
 * that identifies nobody may run on notice: here it waits for a choice, as we cannot see what it identifies.
 */
export const korea: PolicyPack = {
  ...optIn,
  id: 'kr',
  places: ['KR'],
  // Art. 22-2. That the policy tells of automatic collection and how to refuse it (art. 30(1)7) is text on that page.
  childAge: 14,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['PIPA art. 15, 22, 22-2, 30(1)7', 'PIPC 2022, Google and Meta'],
}
