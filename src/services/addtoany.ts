import type { ServiceEntry } from './entry.js'

export const addtoany: readonly ServiceEntry[] = [
  {
    id: 'addtoany',
    name: 'AddToAny',
    company: 'AddToAny',
    country: 'US',
    category: 'marketing',
    hosts: ['addtoany.com'],
    privacyUrl: 'https://www.addtoany.com/privacy',
    source: 'https://www.addtoany.com/buttons/customize/',
  },
]
