import type { ServiceEntry } from './entry.js'

export const sharethis: readonly ServiceEntry[] = [
  {
    id: 'sharethis',
    name: 'ShareThis',
    company: 'ShareThis',
    category: 'marketing',
    hosts: ['sharethis.com'],
    cookies: ['fpestid', '__unam'],
    vendorCookies: ['__stid', '__stidv'],
    privacyUrl: 'https://sharethis.com/privacy/',
    source: 'https://sharethis.com/publishers/cookie-policy/',
  },
]
