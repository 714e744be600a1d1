import type { ServiceEntry } from './entry.js'

export const sharethis: readonly ServiceEntry[] = [
  {
    id: 'sharethis',
    name: 'ShareThis',
    company: 'ShareThis',
    country: 'US',
    category: 'marketing',
    hosts: ['sharethis.com'],
    cookies: [
      { name: 'fpestid', days: 395, for: 'ad-id' },
      { name: '__unam', for: 'sharing' },
    ],
    vendorCookies: [
      { name: '__stid', days: 365, for: 'ad-id' },
      { name: '__stidv', days: 365, for: 'ad-id' },
    ],
    privacyUrl: 'https://sharethis.com/privacy/',
    source: 'https://sharethis.com/publishers/cookie-policy/',
  },
]
