import type { ServiceEntry } from './entry.js'

export const quantcast: readonly ServiceEntry[] = [
  {
    id: 'quantcast',
    name: 'Quantcast',
    company: 'Quantcast',
    country: 'US',
    category: 'marketing',
    hosts: ['quantserve.com', 'quantcount.com'],
    cookies: [
      { name: '__qca', days: 395, for: 'ad-id' },
    ],
    vendorCookies: [
      { name: 'mc', days: 395, for: 'ad-id' },
    ],
    privacyUrl: 'https://www.quantcast.com/privacy/',
    source: 'https://www.quantcast.com/privacy/',
  },
]
