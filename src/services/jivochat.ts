import type { ServiceEntry } from './entry.js'

export const jivochat: readonly ServiceEntry[] = [
  {
    id: 'jivochat',
    name: 'JivoChat',
    company: 'Jivo',
    country: 'US',
    category: 'performance',
    hosts: ['jivosite.com', 'jivochat.com'],
    cookies: [
      { name: 'jv_enter_ts_*', for: 'visit-count' },
      { name: 'jv_visits_count_*', for: 'visit-count' },
      { name: 'jv_pages_count_*', for: 'visit-count' },
      { name: 'jv_refer_*', for: 'campaign' },
      { name: 'jv_utm_*', for: 'campaign' },
    ],
    privacyUrl: 'https://www.jivochat.com/privacy/',
    source: 'https://www.jivochat.com/help/functions/cookies.html',
  },
]
