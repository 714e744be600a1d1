import type { ServiceEntry } from './entry.js'

export const mgid: readonly ServiceEntry[] = [
  {
    id: 'mgid',
    name: 'MGID',
    company: 'MGID',
    country: 'US',
    category: 'marketing',
    hosts: ['mgid.com'],
    privacyUrl: 'https://www.mgid.com/privacy-policy',
    source: 'https://www.mgid.com/privacy-policy',
  },
]
