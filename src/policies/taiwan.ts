import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/** From memory: notice, and a way out of marketing. Too little to build on, so the rules of `strict`. */
export const taiwan: PolicyPack = {
  ...strict,
  id: 'tw',
  places: ['TW'],
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: ['Personal Data Protection Act (TW)'],
}
