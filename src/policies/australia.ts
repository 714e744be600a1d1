import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * Privacy Act 1988: no rule asks consent for cookies; sensitive data needs it (the row is from memory). Marketing waits
 * nonetheless: OAIC's pixel guidance leaves the site to know what a third party's tag takes.
 */
export const australia: PolicyPack = {
  ...optIn,
  id: 'au',
  places: ['AU'],
  model: 'notice',
  onByDefault: ['performance'],
  firstLayer: ['notice', 'settings'],
  // OAIC: case by case, and from 15 where that cannot be done.
  childAge: 15,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['Privacy Act 1988', 'OAIC guidance on tracking pixels'],
}
