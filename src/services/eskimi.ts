import type { ServiceEntry } from './entry.js'

export const eskimi: readonly ServiceEntry[] = [
  {
    id: 'eskimi',
    name: 'Eskimi',
    company: 'Eskimi',
    country: 'LT',
    category: 'marketing',
    hosts: ['eskimi.com'],
    privacyUrl: 'https://www.eskimi.com/privacy-policy',
    source: 'https://www.eskimi.com/privacy-policy',
  },
]
