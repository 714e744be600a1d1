import type { ServiceEntry } from './entry.js'

export const ipay88: readonly ServiceEntry[] = [
  {
    id: 'ipay88',
    name: 'iPay88',
    company: 'iPay88',
    country: 'MY',
    category: 'essential',
    reason: 'payment',
    hosts: ['ipay88.com', 'ipay88.com.my', 'ipay88.co.id'],
    privacyUrl: 'https://www.ipay88.com/privacy-policy/',
    source: 'https://www.ipay88.com/',
  },
]
