import type { ServiceEntry } from './entry.js'

export const pendo: readonly ServiceEntry[] = [
  {
    id: 'pendo',
    name: 'Pendo',
    company: 'Pendo',
    country: 'US',
    category: 'performance',
    hosts: ['pendo.io'],
    cookies: [
      { name: '_pendo_*', days: 100, for: 'visitor-id' },
    ],
    storage: [
      { name: '_pendo_*', days: 'forever', for: 'visitor-id' },
    ],
    privacyUrl: 'https://www.pendo.io/legal/privacy-policy/',
    source: 'https://support.pendo.io/hc/en-us/articles/360032208371',
  },
]
