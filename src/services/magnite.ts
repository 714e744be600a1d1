import type { ServiceEntry } from './entry.js'

export const magnite: readonly ServiceEntry[] = [
  {
    id: 'magnite',
    name: 'Magnite',
    company: 'Magnite',
    category: 'marketing',
    hosts: ['rubiconproject.com'],
    vendorCookies: ['khaos', 'audit'],
    privacyUrl: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
    source: 'https://www.magnite.com/legal/advertising-platform-cookie-statement/',
  },
]
