import type { ServiceEntry } from './entry.js'

export const integralAdScience: readonly ServiceEntry[] = [
  {
    id: 'integral-ad-science',
    name: 'Integral Ad Science',
    company: 'Integral Ad Science',
    country: 'US',
    category: 'marketing',
    hosts: ['adsafeprotected.com'],
    privacyUrl: 'https://integralads.com/privacy-policy/',
    source: 'https://integralads.com/ias-privacy-data-management/',
  },
]
