import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/** PDPA 2010, amended in 2024: consent is recorded and maintained. No rule on cookies: opt-in is our reading. */
export const malaysia: PolicyPack = {
  ...optIn,
  id: 'my',
  places: ['MY'],
  childAge: 18,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['PDPA 2010 (Act 709)', 'Personal Data Protection (Amendment) Act 2024'],
}
