import type { ServiceEntry } from './entry.js'

export const tiktok: readonly ServiceEntry[] = [
  {
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    company: 'TikTok',
    country: 'CN',
    category: 'marketing',
    hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics.tiktokw.us'],
    cookies: [
      { name: '_ttp', days: 390, for: 'ad-id' },
      { name: '_tt_enable_cookie', days: 390, for: 'cookie-test' },
      { name: 'ttcsid*', days: 390, for: 'session-id' },
      { name: 'ttclid', days: 390, for: 'ad-click' },
    ],
    storage: [
      { name: 'tt_appInfo', days: 0, for: 'settings' },
      { name: 'tt_sessionId', days: 0, for: 'session-id' },
      { name: 'tt_pixel_session_index', days: 0, for: 'visit-count' },
    ],
    consentSwitch: 'ttq.grantConsent()',
    privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    source: 'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    company: 'TikTok',
    country: 'CN',
    category: 'marketing',
    hosts: ['tiktok.com', 'ttwstatic.com', 'tiktokcdn.com', 'tiktokcdn-us.com'],
    privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    source: 'https://developers.tiktok.com/doc/embed-videos',
  },
]
