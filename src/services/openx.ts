import type { ServiceEntry } from './entry.js'

export const openx: readonly ServiceEntry[] = [
  {
    id: 'openx',
    name: 'OpenX',
    company: 'OpenX',
    category: 'marketing',
    hosts: ['openx.net'],
    vendorCookies: ['pd'],
    privacyUrl: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
    source: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
  },
]
