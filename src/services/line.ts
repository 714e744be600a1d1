import type { ServiceEntry } from './entry.js'

export const line: readonly ServiceEntry[] = [
  {
    id: 'line-tag',
    name: 'LINE Tag',
    company: 'LY Corporation',
    category: 'marketing',
    hosts: ['tr.line.me', 'line-scdn.net'],
    cookies: ['__lt__*'],
    privacyUrl: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
    source: 'https://developers.line.biz/en/docs/line-login/',
  },
]
