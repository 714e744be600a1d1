import type { ServiceEntry } from './entry.js'

export const innity: readonly ServiceEntry[] = [
  {
    id: 'innity',
    name: 'Innity',
    company: 'Innity',
    country: 'MY',
    category: 'marketing',
    hosts: ['innity.com', 'innity.net'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.innity.com/',
    source: 'https://www.innity.com/',
  },
]
