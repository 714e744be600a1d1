import type { ServiceEntry } from './entry.js'

export const codapay: readonly ServiceEntry[] = [
  {
    id: 'codapay',
    name: 'Codapay',
    company: 'Coda Payments',
    country: 'SG',
    category: 'essential',
    reason: 'payment',
    hosts: ['codapayments.com'],
    privacyUrl: 'https://www.codapayments.com/privacy-policy',
    source: 'https://www.codapayments.com/privacy-policy',
  },
]
