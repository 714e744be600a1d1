import type { PolicyPack } from '../core/types.js'
import { strict } from './strict.js'

/**
 * All from memory, so the rules of `strict`; the sources say where to read on. Chile's Law 21.719 applies from 1 December
 * 2026: the law in force is still 19.628. Brazil has a pack of its own.
 */
export const latinAmerica: PolicyPack = {
  ...strict,
  id: 'latin-america',
  places: 'AR CL CO MX PE UY'.split(' '),
  reviewedAt: '2026-11-22',
  confidence: 'low',
  sources: [
    'Ley 25.326 (AR)', 'Ley 19.628 (CL)', 'Ley 1581 de 2012 (CO)', 'LFPDPPP 2025 (MX)', 'Ley 29733 (PE)', 'Ley 18.331 (UY)',
  ],
}
