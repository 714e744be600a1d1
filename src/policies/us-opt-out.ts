import type { PolicyPack } from '../core/types.js'
import { usNotice } from './us-notice.js'

/**
 * States whose acts let a person opt out of sale, targeted advertising and profiling, without a duty to heed a signal.
 * Where each act begins is cited from memory.
 */
export const usOptOut: PolicyPack = {
  ...usNotice,
  id: 'us-opt-out',
  places: 'US-FL US-IA US-IN US-KY US-RI US-TN US-UT US-VA'.split(' '),
  model: 'opt-out',
  firstLayer: ['opt-out'],
  // The acts ask for a clear and conspicuous way out and word none (from memory); California's wording serves in all.
  link: 'your-privacy-choices',
  reviewedAt: '2026-11-22',
  sources: [
    'Fla. Stat. 501.701', 'Iowa Code 715D', 'Ind. Code 24-15', 'KRS 367.3611', 'R.I. Gen. Laws 6-48.1', 'Tenn. Code 47-18-33',
    'Utah Code 13-61', 'Va. Code 59.1-575',
  ],
}
