import type { ServiceEntry } from './entry.js'

export const abTasty: readonly ServiceEntry[] = [
  {
    id: 'ab-tasty',
    name: 'AB Tasty',
    company: 'AB Tasty',
    country: 'FR',
    category: 'performance',
    hosts: ['abtasty.com'],
    cookies: [
      { name: 'ABTasty', days: 395, for: 'experiment' },
      { name: 'ABTastySession', days: 0, for: 'session-id' },
      { name: 'ABTasty*', for: 'experiment' },
    ],
    storage: [
      { name: 'ABTasty*', for: 'experiment' },
    ],
    privacyUrl: 'https://www.abtasty.com/privacy-policy/',
    source: 'https://docs.abtasty.com/cookies',
  },
]
