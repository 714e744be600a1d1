import type { ServiceEntry } from './entry.js'

export const indexExchange: readonly ServiceEntry[] = [
  {
    id: 'index-exchange',
    name: 'Index Exchange',
    company: 'Index Exchange',
    country: 'CA',
    category: 'marketing',
    hosts: ['casalemedia.com', 'indexww.com'],
    vendorCookies: [
      { name: 'CMID', days: 365, for: 'ad-id' },
      { name: 'CMPS', days: 90, for: 'ad-exchange' },
      { name: 'CMPRO', days: 90, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://www.indexexchange.com/privacy/',
    source: 'https://www.indexexchange.com/privacy/',
  },
]
