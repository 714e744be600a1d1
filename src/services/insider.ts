import type { ServiceEntry } from './entry.js'

export const insider: readonly ServiceEntry[] = [
  {
    id: 'insider',
    name: 'Insider',
    company: 'Insider',
    country: 'SG',
    category: 'marketing',
    hosts: ['useinsider.com'],
    privacyUrl: 'https://useinsider.com/privacy-policy/',
    source: 'https://academy.useinsider.com/docs/cookies',
  },
]
