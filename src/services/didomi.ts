import type { ServiceEntry } from './entry.js'

export const didomi: readonly ServiceEntry[] = [
  {
    id: 'didomi',
    name: 'Didomi',
    company: 'Didomi',
    country: 'FR',
    category: 'essential',
    reason: 'consent-record',
    hosts: ['privacy-center.org', 'didomi.io'],
    cookies: [
      { name: 'didomi_token', days: 365, for: 'consent' },
    ],
    storage: [
      { name: 'didomi_token', days: 'forever', for: 'consent' },
    ],
    privacyUrl: 'https://www.didomi.io/privacy-policy',
    source: 'https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies',
  },
]
