import type { ServiceEntry } from './entry.js'

export const pubmatic: readonly ServiceEntry[] = [
  {
    id: 'pubmatic',
    name: 'PubMatic',
    company: 'PubMatic',
    country: 'US',
    category: 'marketing',
    hosts: ['pubmatic.com'],
    vendorCookies: [
      { name: 'KADUSERCOOKIE', days: 90, for: 'ad-id' },
      { name: 'KTPCACOOKIE', days: 90, for: 'cookie-test' },
    ],
    privacyUrl: 'https://pubmatic.com/legal/privacy-policy/',
    source: 'https://pubmatic.com/legal/platform-cookie-policy/',
  },
]
