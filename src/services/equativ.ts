import type { ServiceEntry } from './entry.js'

export const equativ: readonly ServiceEntry[] = [
  {
    id: 'equativ',
    name: 'Equativ',
    company: 'Equativ',
    country: 'FR',
    category: 'marketing',
    hosts: ['smartadserver.com', 'sascdn.com'],
    vendorCookies: [
      { name: 'lcsrd', days: 390, for: 'ad-exchange' },
      { name: 'csync', days: 1, for: 'ad-exchange' },
      { name: 'TestIfCookieP', days: 390, for: 'cookie-test' },
    ],
    privacyUrl: 'https://equativ.com/end-users-privacy-policy/',
    source: 'https://equativ.com/end-users-privacy-policy/',
  },
]
