import type { ServiceEntry } from './entry.js'

export const xsolla: readonly ServiceEntry[] = [
  {
    id: 'xsolla',
    name: 'Xsolla',
    company: 'Xsolla',
    country: 'US',
    category: 'essential',
    reason: 'payment',
    hosts: ['xsolla.com'],
    privacyUrl: 'https://xsolla.com/privacypolicy',
    source: 'https://developers.xsolla.com/solutions/payments/payment-ui/',
  },
]
