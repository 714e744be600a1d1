import type { ServiceEntry } from './entry.js'

export const triplelift: readonly ServiceEntry[] = [
  {
    id: 'triplelift',
    name: 'TripleLift',
    company: 'TripleLift',
    country: 'US',
    category: 'marketing',
    hosts: ['3lift.com'],
    vendorCookies: [
      { name: 'tluid', days: 90, for: 'ad-id' },
      { name: 'tluidp', days: 90, for: 'ad-id' },
    ],
    privacyUrl: 'https://triplelift.com/privacy/',
    source: 'https://triplelift.com/privacy/',
  },
]
