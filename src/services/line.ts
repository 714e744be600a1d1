import type { ServiceEntry } from './entry.js'

export const line: readonly ServiceEntry[] = [
  {
    id: 'line-tag',
    name: 'LINE Tag',
    company: 'LY Corporation',
    country: 'JP',
    category: 'marketing',
    hosts: ['tr.line.me', 'line-scdn.net'],
    cookies: [
      { name: '__lt__*', for: 'ad-measure' },
    ],
    privacyUrl: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
    source: 'https://developers.line.biz/en/docs/line-login/',
  },
]
