import type { ServiceEntry } from './entry.js'

export const cookieyes: readonly ServiceEntry[] = [
  {
    id: 'cookieyes',
    name: 'CookieYes',
    company: 'CookieYes',
    country: 'GB',
    category: 'essential',
    reason: 'consent-record',
    hosts: ['cookieyes.com'],
    cookies: [
      { name: 'cookieyes-consent', days: 365, for: 'consent' },
    ],
    privacyUrl: 'https://www.cookieyes.com/privacy-policy/',
    source: 'https://www.cookieyes.com/documentation/',
  },
]
