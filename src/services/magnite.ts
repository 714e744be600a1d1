import type { ServiceEntry } from './entry.js'

export const magnite: readonly ServiceEntry[] = [
  {
    id: 'magnite',
    name: 'Magnite',
    company: 'Magnite',
    country: 'US',
    category: 'marketing',
    hosts: ['rubiconproject.com'],
    vendorCookies: [
      { name: 'khaos', days: 365, for: 'ad-id' },
      { name: 'audit', days: 365, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
    source: 'https://www.magnite.com/legal/advertising-platform-cookie-statement/',
  },
]
