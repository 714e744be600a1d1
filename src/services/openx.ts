import type { ServiceEntry } from './entry.js'

export const openx: readonly ServiceEntry[] = [
  {
    id: 'openx',
    name: 'OpenX',
    company: 'OpenX',
    country: 'US',
    category: 'marketing',
    hosts: ['openx.net'],
    vendorCookies: [
      { name: 'pd', days: 15, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
    source: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
  },
]
