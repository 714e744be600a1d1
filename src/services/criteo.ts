import type { ServiceEntry } from './entry.js'

export const criteo: readonly ServiceEntry[] = [
  {
    id: 'criteo',
    name: 'Criteo',
    company: 'Criteo',
    country: 'FR',
    category: 'marketing',
    hosts: ['criteo.com', 'criteo.net'],
    cookies: [
      { name: 'cto_bundle', days: 390, for: 'ad-id' },
      { name: 'cto_bidid', days: 390, for: 'ad-id' },
    ],
    storage: [
      { name: 'cto_bundle', days: 'forever', for: 'ad-id' },
      { name: 'cto_bidid', days: 'forever', for: 'ad-id' },
      { name: 'criteo_*', days: 'forever', for: 'ad-choice' },
    ],
    vendorCookies: [
      { name: 'uid', days: 390, for: 'ad-id' },
    ],
    privacyUrl: 'https://www.criteo.com/privacy/',
    source: 'https://www.criteo.com/privacy/cookies-trackers-list/',
  },
]
