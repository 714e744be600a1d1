import type { ServiceEntry } from './entry.js'

export const quantcast: readonly ServiceEntry[] = [
  {
    id: 'quantcast',
    name: 'Quantcast',
    company: 'Quantcast',
    category: 'marketing',
    hosts: ['quantserve.com', 'quantcount.com'],
    cookies: ['__qca'],
    vendorCookies: ['mc'],
    privacyUrl: 'https://www.quantcast.com/privacy/',
    source: 'https://www.quantcast.com/privacy/',
  },
]
