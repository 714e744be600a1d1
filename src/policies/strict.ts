import type { PolicyPack } from '../core/types.js'

/** Every place that is not known, or of whose law we are not sure: nothing without a choice. */
export const strict: PolicyPack = {
  id: 'strict',
  version: 1,
  places: [],
  model: 'opt-in',
  onByDefault: [],
  firstLayer: ['accept', 'reject', 'settings'],
  acceptDays: 365,
  refuseDays: 180,
  gpcIsLaw: false,
  childAge: 18,
  minors: { known: ['performance', 'marketing'], unverified: ['performance', 'marketing'] },
  mustTell: ['controller', 'contact', 'privacy-url', 'retention', 'recipients'],
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: ['GDPR art. 4(11) and 7, taken as the strictest rule we know'],
}
