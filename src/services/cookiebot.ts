import type { ServiceEntry } from './entry.js'

export const cookiebot: readonly ServiceEntry[] = [
  {
    id: 'cookiebot',
    name: 'Cookiebot',
    company: 'Usercentrics',
    country: 'DE',
    category: 'essential',
    reason: 'consent-record',
    hosts: ['cookiebot.com', 'cookiebot.eu'],
    cookies: [
      { name: 'CookieConsent', days: 365, for: 'consent' },
      { name: 'CookieConsentBulkSetting-*', days: 365, for: 'consent' },
      { name: 'CookieConsentBulkTicket', days: 365, for: 'consent' },
    ],
    privacyUrl: 'https://www.cookiebot.com/en/privacy-policy/',
    source: 'https://support.cookiebot.com/hc/en-us/articles/360003773814',
  },
]
