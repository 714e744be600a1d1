import type { ServiceEntry } from './entry.js'

export const xandr: readonly ServiceEntry[] = [
  {
    id: 'xandr',
    name: 'Xandr',
    company: 'Microsoft',
    category: 'marketing',
    hosts: ['adnxs.com', 'adnxs-simple.com'],
    vendorCookies: ['uuid2', 'anj', 'sess', 'icu', 'usersync'],
    privacyUrl: 'https://about.ads.microsoft.com/en/solutions/xandr/platform-privacy-policy',
    source: 'https://learn.microsoft.com/en-us/xandr/industry-reference/cookies',
  },
]
