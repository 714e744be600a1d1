import type { PolicyPack } from '../core/types.js'

/**
 * What places of prior consent have in common: nothing is on, and refusing stands beside accepting. Where a law names no
 * interval, no duty to tell and no rule for unverified age, this is our answer; a pack says what its law adds.
 */
export const optIn = {
  version: 1,
  model: 'opt-in',
  onByDefault: [],
  firstLayer: ['accept', 'reject', 'settings'],
  acceptDays: 365,
  refuseDays: 180,
  gpcIsLaw: false,
  minors: { known: ['performance', 'marketing'], unverified: [] },
  mustTell: ['controller', 'contact', 'privacy-url'],
} as const satisfies Partial<PolicyPack>
