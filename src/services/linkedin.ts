import type { ServiceEntry } from './entry.js'

export const linkedin: readonly ServiceEntry[] = [
  {
    id: 'linkedin-insight-tag',
    name: 'LinkedIn Insight Tag',
    company: 'LinkedIn',
    country: 'US',
    category: 'marketing',
    hosts: ['linkedin.com', 'licdn.com'],
    cookies: [
      { name: 'li_fat_id', days: 30, for: 'ad-click' },
      { name: 'li_giant', days: 7, for: 'ad-click' },
      { name: 'ln_or', days: 1, for: 'cookie-test' },
    ],
    storage: [
      { name: 'li_adsId', days: 'forever', for: 'ad-id' },
    ],
    vendorCookies: [
      { name: 'bcookie', days: 365, for: 'ad-id' },
      { name: 'li_gc', days: 180, for: 'consent' },
      { name: 'li_sugr', days: 90, for: 'ad-id' },
      { name: 'lidc', days: 1, for: 'settings' },
      { name: 'UserMatchHistory', days: 30, for: 'ad-exchange' },
      { name: 'AnalyticsSyncHistory', days: 30, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    source: 'https://www.linkedin.com/legal/l/cookie-table',
  },
]
