import type { PolicyPack } from '../core/types.js'
import { eu } from './eu.js'

/** LSSI art. 22.2. The whole row rests on memory: the AEPD lets a choice count for 24 months; ours counts for a year. */
export const spain: PolicyPack = {
  ...eu,
  id: 'es',
  places: ['ES'],
  // LOPDGDD art. 7.
  childAge: 14,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: [...eu.sources, 'Ley 34/2002 art. 22.2', 'LO 3/2018 art. 7', 'AEPD, guía sobre el uso de las cookies'],
}
