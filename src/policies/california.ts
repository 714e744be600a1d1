import type { PolicyPack } from '../core/types.js'

/** Opt-out of sale and sharing; Global Privacy Control is a valid opt-out by law (11 CCR 7025). */
export const california: PolicyPack = {
  id: 'us-ca',
  version: 1,
  places: ['US-CA'],
  model: 'opt-out',
  onByDefault: ['performance', 'marketing'],
  firstLayer: ['opt-out'],
  acceptDays: 365,
  // Civ. Code 1798.135(c)(4): twelve months before asking to opt in again.
  refuseDays: 365,
  gpcIsLaw: true,
  // Civ. Code 1798.120(c): under 16 by opt-in only.
  childAge: 16,
  minors: { known: ['performance', 'marketing'], unverified: [] },
  mustTell: ['controller', 'contact', 'privacy-url', 'data', 'retention', 'recipients', 'rights'],
  link: 'your-privacy-choices',
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: ['Cal. Civ. Code 1798.120, 1798.135', '11 CCR 7004, 7025, 7026'],
}
