import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/** Amendment 13 is in force since August 2025; what it means for tracking we did not read: the rules of `strict`. */
export const israel: PolicyPack = {
  ...strict,
  id: 'il',
  places: ['IL'],
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: ['Privacy Protection Law 5741-1981, amendment 13'],
}
