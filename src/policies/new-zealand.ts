import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/** A law of notice; what it means for tracking we did not read. Until then the rules of `strict`. */
export const newZealand: PolicyPack = {
  ...strict,
  id: 'nz',
  places: ['NZ'],
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: ['Privacy Act 2020 (NZ)'],
}
