import type { PolicyPack } from '../core/types.js'
import { eu } from './eu.js'

/** S.I. 336/2011 reg. 5. */
export const ireland: PolicyPack = {
  ...eu,
  id: 'ie',
  places: ['IE'],
  // DPC (from memory): a stored choice lives six months.
  acceptDays: 180,
  // Data Protection Act 2018 s. 31.
  childAge: 16,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: [...eu.sources, 'S.I. 336/2011 reg. 5', 'Data Protection Act 2018 s. 31', 'DPC guidance on cookies'],
}
