import type { ServiceEntry } from './entry.js'

export const adskom: readonly ServiceEntry[] = [
  {
    id: 'adskom',
    name: 'Adskom',
    company: 'Adskom',
    country: 'ID',
    category: 'marketing',
    hosts: ['adskom.com'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://adskom.com/',
    source: 'https://adskom.com/',
  },
]
