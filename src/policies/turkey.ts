import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/** Explicit consent, unless for the transmission or strictly necessary (KVKK guideline on cookies, 20 June 2022). */
export const turkey: PolicyPack = {
  ...optIn,
  id: 'tr',
  places: ['TR'],
  // Unclear: the age of majority.
  childAge: 18,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['Law 6698 (KVKK)', 'KVKK guideline on cookies 2022-06-20'],
}
