import type { ServiceEntry } from './entry.js'

export const teads: readonly ServiceEntry[] = [
  {
    id: 'teads',
    name: 'Teads',
    company: 'Teads',
    country: 'US',
    category: 'marketing',
    hosts: ['teads.tv'],
    vendorCookies: [
      { name: 'tt_viewer', days: 365, for: 'ad-id' },
      { name: 'tt_bluekai', days: 1, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://www.teads.com/privacy-policy/',
    source: 'https://privacy-policy.teads.com/',
  },
]
