import type { ServiceEntry } from './entry.js'

export const dragonpay: readonly ServiceEntry[] = [
  {
    id: 'dragonpay',
    name: 'Dragonpay',
    company: 'Dragonpay',
    country: 'PH',
    category: 'essential',
    reason: 'payment',
    hosts: ['dragonpay.ph'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.dragonpay.ph/',
    source: 'https://www.dragonpay.ph/',
  },
]
