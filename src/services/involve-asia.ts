import type { ServiceEntry } from './entry.js'

export const involveAsia: readonly ServiceEntry[] = [
  {
    id: 'involve-asia',
    name: 'Involve Asia',
    company: 'Involve Asia',
    country: 'MY',
    category: 'marketing',
    hosts: ['involve.asia', 'invol.co', 'invl.io'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://involve.asia/',
    source: 'https://involve.asia/',
  },
]
