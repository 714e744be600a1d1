import type { ServiceEntry } from './entry.js'

export const id5: readonly ServiceEntry[] = [
  {
    id: 'id5',
    name: 'ID5',
    company: 'ID5 Technology',
    country: 'GB',
    category: 'marketing',
    hosts: ['id5-sync.com'],
    storage: [
      { name: 'id5id*', days: 'forever', for: 'ad-id' },
    ],
    vendorCookies: [
      { name: 'id5', days: 90, for: 'ad-id' },
      { name: '3pi', days: 90, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://id5.io/platform-privacy-policy',
    source: 'https://id5.io/platform-privacy-policy',
  },
]
