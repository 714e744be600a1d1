import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/** All from memory, so the rules of `strict`; the sources say where to read on. South Africa stands by itself. */
export const africa: PolicyPack = {
  ...strict,
  id: 'africa',
  places: 'EG GH KE MA NG'.split(' '),
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: [
    'Law 151 of 2020 (EG)', 'Data Protection Act 2012 (GH)', 'Data Protection Act 2019 (KE)', 'Loi 09-08 (MA)', 'NDPA 2023 (NG)',
  ],
}
