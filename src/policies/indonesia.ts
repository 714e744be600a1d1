import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * Explicit consent for stated purposes (UU 27/2022 art. 20(2)a, 22), provable (art. 24); a child is under 18. The law
 * names no interval, and the regulation to fill it in was not out when last looked for (October 2025): ours.
 */
export const indonesia: PolicyPack = {
  ...optIn,
  id: 'id',
  places: ['ID'],
  childAge: 18,
  // Special handling, a parent's consent (art. 25); no profiling of children (PP 17/2025).
  minors: { known: ['performance', 'marketing'], unverified: ['marketing'] },
  // Art. 21(1)a-g; art. 56 for transfers.
  mustTell: ['controller', 'contact', 'dpo', 'privacy-url', 'basis', 'data', 'retention', 'recipients', 'transfers', 'rights', 'complaint'],
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: ['UU 27/2022 art. 20-25, 43, 56', 'PP 17/2025'],
}
