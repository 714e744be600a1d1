import type { ServiceEntry } from './entry.js'

export const sovrn: readonly ServiceEntry[] = [
  {
    id: 'sovrn',
    name: 'Sovrn',
    company: 'Sovrn',
    country: 'US',
    category: 'marketing',
    hosts: ['lijit.com', 'sovrn.com'],
    vendorCookies: [
      { name: 'ljt_reader', days: 365, for: 'ad-id' },
      { name: 'ljtrtb', days: 365, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://www.sovrn.com/privacy-policy/',
    source: 'https://www.sovrn.com/privacy-policy/',
  },
]
