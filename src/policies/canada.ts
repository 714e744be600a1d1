import type { PolicyPack } from '../core/types.js'
import { optIn } from './opt-in.js'

/**
 * Canada but Quebec. PIPEDA; OPC on online behavioural advertising (the row is from memory): opting out may do for what is
 * not sensitive, if told before, easy, immediate and lasting. Marketing waits, as what is sensitive cannot be seen from here.
 */
export const canada: PolicyPack = {
  ...optIn,
  id: 'ca',
  // Each by name: `CA` alone may be Quebec, and is answered there.
  places: 'CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT'.split(' '),
  model: 'opt-out',
  onByDefault: ['performance'],
  childAge: 13,
  reviewedAt: '2026-11-22',
  confidence: 'medium',
  sources: ['PIPEDA', 'OPC policy position on online behavioural advertising'],
}
