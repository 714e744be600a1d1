import type { ServiceEntry } from './entry.js'

export const abTasty: readonly ServiceEntry[] = [
  {
    id: 'ab-tasty',
    name: 'AB Tasty',
    company: 'AB Tasty',
    category: 'performance',
    hosts: ['abtasty.com'],
    cookies: ['ABTasty*'],
    storage: ['ABTasty*'],
    privacyUrl: 'https://www.abtasty.com/privacy-policy/',
    source: 'https://docs.abtasty.com/cookies',
  },
]
