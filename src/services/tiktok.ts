import type { ServiceEntry } from './entry.js'

export const tiktok: readonly ServiceEntry[] = [
  {
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    company: 'TikTok',
    category: 'marketing',
    hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics.tiktokw.us'],
    cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid*', 'ttclid'],
    storage: ['tt_appInfo', 'tt_sessionId', 'tt_pixel_session_index'],
    privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    source: 'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    company: 'TikTok',
    category: 'marketing',
    hosts: ['tiktok.com', 'ttwstatic.com', 'tiktokcdn.com', 'tiktokcdn-us.com'],
    privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    source: 'https://developers.tiktok.com/doc/embed-videos',
  },
]
