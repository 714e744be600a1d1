import type { ServiceEntry } from './entry.js'

export const rtbHouse: readonly ServiceEntry[] = [
  {
    id: 'rtb-house',
    name: 'RTB House',
    company: 'RTB House',
    country: 'PL',
    category: 'marketing',
    hosts: ['creativecdn.com', 'rtbhouse.com'],
    cookies: [
      { name: '__rtbh.*', days: 365, for: 'ad-id' },
    ],
    storage: [
      { name: '_rtbh.*', days: 'forever', for: 'ad-id' },
    ],
    privacyUrl: 'https://www.rtbhouse.com/privacy-center/',
    source: 'https://www.rtbhouse.com/privacy-center/',
  },
]
