import type { ServiceEntry } from './entry.js'

export const onetrust: readonly ServiceEntry[] = [
  {
    id: 'onetrust',
    name: 'OneTrust',
    company: 'OneTrust',
    country: 'US',
    category: 'essential',
    reason: 'consent-record',
    hosts: ['cookielaw.org', 'onetrust.com', 'cookiepro.com'],
    cookies: [
      { name: 'OptanonConsent', days: 365, for: 'consent' },
      { name: 'OptanonAlertBoxClosed', days: 365, for: 'consent' },
      { name: 'OptanonControl', days: 365, for: 'consent' },
    ],
    privacyUrl: 'https://www.onetrust.com/privacy/',
    source: 'https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
  },
]
