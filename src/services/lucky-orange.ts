import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const luckyOrange: readonly ServiceEntry[] = [
  {
    id: 'lucky-orange',
    name: 'Lucky Orange',
    company: 'Lucky Orange',
    country: 'US',
    category: 'performance',
    hosts: ['luckyorange.com', 'luckyorange.net'],
    cookies: [
      { name: '_lo_uid', days: 730, for: 'visitor-id' },
      { name: '_lo_v', days: 365, for: 'visit-count' },
      { name: '_lo_rid', days: minutes(30), for: 'recording' },
      { name: '__lotl', days: 180, for: 'campaign' },
      { name: '__lotr', days: 180, for: 'campaign' },
    ],
    privacyUrl: 'https://www.luckyorange.com/legal/privacy',
    source: 'https://help.luckyorange.com/article/40-cookies',
  },
]
