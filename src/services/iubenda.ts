import type { ServiceEntry } from './entry.js'

export const iubenda: readonly ServiceEntry[] = [
  {
    id: 'iubenda',
    name: 'iubenda',
    company: 'iubenda',
    country: 'IT',
    category: 'essential',
    reason: 'consent-record',
    hosts: ['iubenda.com'],
    cookies: [
      { name: '_iub_cs-*', days: 365, for: 'consent' },
    ],
    privacyUrl: 'https://www.iubenda.com/privacy-policy/252372',
    source: 'https://www.iubenda.com/en/help/',
  },
]
