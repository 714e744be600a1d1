import type { ServiceEntry } from './entry.js'

export const pubmatic: readonly ServiceEntry[] = [
  {
    id: 'pubmatic',
    name: 'PubMatic',
    company: 'PubMatic',
    category: 'marketing',
    hosts: ['pubmatic.com'],
    vendorCookies: ['KADUSERCOOKIE', 'KTPCACOOKIE'],
    privacyUrl: 'https://pubmatic.com/legal/privacy-policy/',
    source: 'https://pubmatic.com/legal/platform-cookie-policy/',
  },
]
