import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/** PDPA s. 19 (partly from memory): explicit, separable, in easy language, withdrawn as easily as given. */
export const thailand: PolicyPack = {
  ...optIn,
  id: 'th',
  places: ['TH'],
  // S. 20: under 10 the parent alone; under 20 the parent too, unless a minor may act alone. The stricter.
  childAge: 20,
  // S. 19: with what follows from withdrawing.
  mustTell: ['controller', 'contact', 'privacy-url', 'rights'],
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['PDPA B.E. 2562 s. 19, 20'],
}
