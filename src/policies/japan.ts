import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * External transmission is notified or published, each with what is sent, to whom and why, or left to opt out (TBA 27-12).
 * APPI art. 31: who joins the data to persons needs consent, so marketing waits for one.
 */
export const japan: PolicyPack = {
  ...optIn,
  id: 'jp',
  places: ['JP'],
  model: 'notice',
  onByDefault: ['performance'],
  firstLayer: ['notice', 'settings'],
  // No age in force; the bill of 7 April 2026, in effect by 2028, names 16.
  childAge: 16,
  mustTell: ['controller', 'contact', 'privacy-url', 'data', 'recipients'],
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['Telecommunications Business Act art. 27-12', 'APPI art. 31'],
}
