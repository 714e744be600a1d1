import type { ServiceEntry } from './entry.js'

export const baiduAnalytics: readonly ServiceEntry[] = [
  {
    id: 'baidu-analytics',
    name: 'Baidu Analytics',
    company: 'Baidu',
    country: 'CN',
    category: 'performance',
    hosts: ['hm.baidu.com'],
    cookies: [
      { name: 'Hm_lvt_*', days: 365, for: 'visitor-id' },
      { name: 'Hm_lpvt_*', days: 0, for: 'session-id' },
    ],
    vendorCookies: [
      { name: 'HMACCOUNT', for: 'visitor-id' },
    ],
    privacyUrl: 'https://privacy.baidu.com/policy',
    source: 'https://tongji.baidu.com/',
  },
]
