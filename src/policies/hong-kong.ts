import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/**
 * From memory: notice, and consent for direct marketing (PDPO part 6A). Too little to build on, so the rules of `strict`;
 * the source says where to read on.
 */
export const hongKong: PolicyPack = {
  ...strict,
  id: 'hk',
  places: ['HK'],
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: ['PDPO (Cap. 486) part 6A'],
}
