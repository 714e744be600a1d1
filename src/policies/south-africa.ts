import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/** From memory: opt-in for direct marketing (POPIA s. 69) and a child under 18. The rules of `strict` until it is read. */
export const southAfrica: PolicyPack = {
  ...strict,
  id: 'za',
  places: ['ZA'],
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: ['POPIA (Act 4 of 2013) s. 11, 34, 35, 69'],
}
