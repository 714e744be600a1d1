import type { PolicyPack } from '../core/types.js'
import { eu } from './eu.js'

/**
 * PECR reg. 6, with the five exceptions of schedule A1 since 5 February 2026 (DUAA 2025). The statistical one needs a
 * site that tells of it and takes an objection: such a site says so itself, and here performance waits for a choice.
 */
export const unitedKingdom: PolicyPack = {
  ...eu,
  id: 'gb',
  places: ['GB'],
  // Data Protection Act 2018 s. 9 (from memory). What must be told is that of UK GDPR art. 13, the same list.
  childAge: 13,
  reviewedAt: '2026-11-22',
  sources: [
    'PECR 2003 reg. 6, sched. A1', 'Data (Use and Access) Act 2025 s. 112', 'ICO storage and access guidance 2026-04-29',
    'UK GDPR art. 4(11), 7, 13', 'Data Protection Act 2018 s. 9',
  ],
}
