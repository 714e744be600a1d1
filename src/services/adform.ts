import type { ServiceEntry } from './entry.js'

export const adform: readonly ServiceEntry[] = [
  {
    id: 'adform',
    name: 'Adform',
    company: 'Adform',
    country: 'DK',
    category: 'marketing',
    hosts: ['adform.net', 'adformdsp.net'],
    cookies: [
      { name: 'adformfrpid', days: 30, for: 'ad-id' },
    ],
    vendorCookies: [
      { name: 'uid', days: 60, for: 'ad-id' },
      { name: 'TPC', days: 14, for: 'cookie-test' },
    ],
    privacyUrl: 'https://site.adform.com/privacy-center/overview/',
    source: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
  },
]
