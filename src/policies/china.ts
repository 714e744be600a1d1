import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/** PIPL 13-16: voluntary, explicit, withdrawn easily, and no service refused for want of it. Cookie data are personal. */
export const china: PolicyPack = {
  ...optIn,
  id: 'cn',
  places: ['CN'],
  // Art. 31.
  childAge: 14,
  // Art. 23 and 39 (partly from memory): who receives it and where abroad, each with a consent of its own.
  mustTell: ['controller', 'contact', 'privacy-url', 'recipients', 'transfers'],
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['PIPL art. 13-16, 23, 24, 29, 31, 39'],
}
