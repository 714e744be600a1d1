import type { ServiceEntry } from './entry.js'

export const akamaiMpulse: readonly ServiceEntry[] = [
  {
    id: 'akamai-mpulse',
    name: 'Akamai mPulse',
    company: 'Akamai',
    country: 'US',
    category: 'performance',
    hosts: ['go-mpulse.net', 'akstat.io', 'mpstat.us'],
    storage: [
      { name: '_boomr_*', days: 'forever', for: 'speed' },
    ],
    privacyUrl: 'https://www.akamai.com/legal/privacy-statement',
    source: 'https://techdocs.akamai.com/mpulse-boomerang/docs/cookies',
  },
]
