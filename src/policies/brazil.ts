import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * LGPD art. 7 and 8; what is not necessary is off, rejecting is easily seen on the first layer, and legitimate interest is
 * no ground for advertising by default (ANPD guide, October 2022). The controller bears the proof (art. 8 §2).
 */
export const brazil: PolicyPack = {
  ...optIn,
  id: 'br',
  places: ['BR'],
  // ECA Digital (in force March 2026; from memory) protects all under 18; LGPD art. 14 asks a parent under 12.
  childAge: 18,
  // The guide: purposes, and how to withdraw (LGPD art. 8 §5).
  mustTell: ['controller', 'contact', 'privacy-url', 'rights'],
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: [
    'Lei 13.709/2018 (LGPD) art. 7, 8, 14', 'ANPD guia orientativo: cookies 2022-10', 'Lei 15.211/2025 (ECA Digital)',
  ],
}
