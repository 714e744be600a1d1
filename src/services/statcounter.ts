import type { ServiceEntry } from './entry.js'

export const statcounter: readonly ServiceEntry[] = [
  {
    id: 'statcounter',
    name: 'Statcounter',
    company: 'StatCounter',
    country: 'IE',
    category: 'performance',
    hosts: ['statcounter.com'],
    cookies: [
      { name: 'sc_is_visitor_unique', for: 'visitor-id' },
    ],
    vendorCookies: [
      { name: 'is_unique', for: 'visitor-id' },
    ],
    privacyUrl: 'https://statcounter.com/about/legal/',
    source: 'https://statcounter.com/support/knowledge-base/149/',
  },
]
