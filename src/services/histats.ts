import type { ServiceEntry } from './entry.js'

export const histats: readonly ServiceEntry[] = [
  {
    id: 'histats',
    name: 'Histats',
    company: 'Histats',
    country: 'IT',
    category: 'performance',
    hosts: ['histats.com'],
    cookies: [
      { name: 'HstCfa*', for: 'visitor-id' },
      { name: 'HstCla*', for: 'visit-count' },
      { name: 'HstCmu*', for: 'visit-count' },
      { name: 'HstPn*', for: 'visit-count' },
      { name: 'HstPt*', for: 'visit-count' },
      { name: 'HstCnv*', for: 'visit-count' },
      { name: 'HstCns*', for: 'visit-count' },
    ],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.histats.com/',
    source: 'https://www.histats.com/',
  },
]
