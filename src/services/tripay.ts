import type { ServiceEntry } from './entry.js'

export const tripay: readonly ServiceEntry[] = [
  {
    id: 'tripay',
    name: 'TriPay',
    company: 'Trijaya Digital Grup',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['tripay.co.id'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://tripay.co.id/',
    source: 'https://tripay.co.id/developer',
  },
]
