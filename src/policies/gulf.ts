import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/** All from memory, so the rules of `strict`; the sources say where to read on. */
export const gulf: PolicyPack = {
  ...strict,
  id: 'gulf',
  places: 'AE BH QA SA'.split(' '),
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: [
    'Federal Decree-Law 45 of 2021 (AE)', 'Law 30 of 2018 (BH)', 'Law 13 of 2016 (QA)', 'PDPL, Royal Decree M/19 (SA)',
  ],
}
