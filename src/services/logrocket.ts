import type { ServiceEntry } from './entry.js'

export const logrocket: readonly ServiceEntry[] = [
  {
    id: 'logrocket',
    name: 'LogRocket',
    company: 'LogRocket',
    country: 'US',
    category: 'performance',
    hosts: ['logrocket.com', 'logrocket.io', 'lr-ingest.io', 'lr-ingest.com', 'lr-in.com', 'lr-in-prod.com'],
    cookies: [
      { name: '_lr_tabs_-*', for: 'session-id' },
      { name: '_lr_hb_-*', for: 'session-id' },
      { name: '_lr_uf_-*', for: 'visitor-id' },
    ],
    privacyUrl: 'https://logrocket.com/privacy',
    source: 'https://docs.logrocket.com/reference/security',
  },
]
