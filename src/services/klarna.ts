import type { ServiceEntry } from './entry.js'

export const klarna: readonly ServiceEntry[] = [
  {
    id: 'klarna',
    name: 'Klarna',
    company: 'Klarna',
    country: 'SE',
    category: 'essential',
    reason: 'payment',
    hosts: ['klarna.com', 'klarnacdn.net'],
    privacyUrl: 'https://www.klarna.com/international/privacy-policy/',
    source: 'https://docs.klarna.com/',
  },
]
