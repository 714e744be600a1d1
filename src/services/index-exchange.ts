import type { ServiceEntry } from './entry.js'

export const indexExchange: readonly ServiceEntry[] = [
  {
    id: 'index-exchange',
    name: 'Index Exchange',
    company: 'Index Exchange',
    category: 'marketing',
    hosts: ['casalemedia.com', 'indexww.com'],
    vendorCookies: ['CMID', 'CMPS', 'CMPRO'],
    privacyUrl: 'https://www.indexexchange.com/privacy/',
    source: 'https://www.indexexchange.com/privacy/',
  },
]
