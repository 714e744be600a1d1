import type { ServiceEntry } from './entry.js'

export const datadome: readonly ServiceEntry[] = [
  {
    id: 'datadome',
    name: 'DataDome',
    company: 'DataDome',
    country: 'FR',
    category: 'essential',
    reason: 'security',
    hosts: ['datadome.co', 'captcha-delivery.com'],
    cookies: [
      { name: 'datadome', days: 365, for: 'bot-check' },
    ],
    privacyUrl: 'https://datadome.co/privacy-policy/',
    source: 'https://docs.datadome.co/docs/cookie-session-storage',
  },
]
