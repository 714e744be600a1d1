import type { ServiceEntry } from './entry.js'

export const xandr: readonly ServiceEntry[] = [
  {
    id: 'xandr',
    name: 'Xandr',
    company: 'Microsoft',
    country: 'US',
    category: 'marketing',
    hosts: ['adnxs.com', 'adnxs-simple.com'],
    vendorCookies: [
      { name: 'uuid2', days: 90, for: 'ad-id' },
      { name: 'anj', days: 90, for: 'ad-exchange' },
      { name: 'sess', for: 'cookie-test' },
      { name: 'icu', days: 90, for: 'ad-frequency' },
      { name: 'usersync', days: 90, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://about.ads.microsoft.com/en/solutions/xandr/platform-privacy-policy',
    source: 'https://learn.microsoft.com/en-us/xandr/industry-reference/cookies',
  },
]
