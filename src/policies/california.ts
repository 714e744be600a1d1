import type { PolicyPack } from '../core/types.js'
import { usSignal } from './us-signal.js'

/** Opt-out of sale and sharing; Global Privacy Control is a valid opt-out by law (11 CCR 7025). */
export const california: PolicyPack = {
  ...usSignal,
  id: 'us-ca',
  // `US` alone: the state is not known, and it may be this one.
  places: ['US-CA', 'US'],
  // Civ. Code 1798.135(c)(4), from memory: twelve months before asking to opt in again.
  refuseDays: 365,
  // Civ. Code 1798.120(c): under 16 by opt-in only, under 13 by a parent's. Locked for both.
  childAge: 16,
  // Notice at collection, Civ. Code 1798.100(a) (from memory).
  mustTell: ['controller', 'contact', 'privacy-url', 'data', 'retention', 'recipients', 'rights'],
  // 11 CCR 7015, where one link stands for both choices; a banner alone is no way out (7026(a)(4)).
  link: 'your-privacy-choices',
  reviewedAt: '2026-11-22',
  sources: ['Cal. Civ. Code 1798.100, 1798.120, 1798.135', '11 CCR 7004, 7015, 7025, 7026'],
}
