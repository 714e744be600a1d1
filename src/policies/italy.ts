import type { PolicyPack } from '../core/types.js'
import { eu } from './eu.js'

/** Codice privacy art. 122. The cross at the top keeps everything off, and that is a refusal (Garante 10 June 2021). */
export const italy: PolicyPack = {
  ...eu,
  id: 'it',
  places: ['IT'],
  // The Garante asks for the cross; that a reject button stands beside accept nonetheless is our rule, as everywhere.
  closeRefuses: true,
  // Garante 10 June 2021: six months until a refusal is asked again, unless what is asked changes.
  refuseDays: 180,
  // Codice art. 2-quinquies (from memory).
  childAge: 14,
  reviewedAt: '2026-11-22',
  sources: [...eu.sources, 'D.lgs. 196/2003 art. 122, 2-quinquies', 'Garante 2021-06-10, linee guida cookie'],
}
