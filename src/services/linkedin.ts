import type { ServiceEntry } from './entry.js'

export const linkedin: readonly ServiceEntry[] = [
  {
    id: 'linkedin-insight-tag',
    name: 'LinkedIn Insight Tag',
    company: 'LinkedIn',
    category: 'marketing',
    hosts: ['linkedin.com', 'licdn.com'],
    cookies: ['li_fat_id', 'li_giant', 'ln_or'],
    storage: ['li_adsId'],
    vendorCookies: ['bcookie', 'lidc', 'UserMatchHistory', 'AnalyticsSyncHistory'],
    privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    source: 'https://www.linkedin.com/legal/l/cookie-table',
  },
]
