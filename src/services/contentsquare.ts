import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const contentsquare: readonly ServiceEntry[] = [
  {
    id: 'contentsquare',
    name: 'Contentsquare',
    company: 'Contentsquare',
    country: 'FR',
    category: 'performance',
    hosts: ['contentsquare.net', 'contentsquare.com'],
    cookies: [
      { name: '_cs_c', days: 395, for: 'consent' },
      { name: '_cs_id', days: 395, for: 'visitor-id' },
      { name: '_cs_s', days: minutes(30), for: 'session-id' },
      { name: '_cs_mk', for: 'account-link' },
    ],
    privacyUrl: 'https://contentsquare.com/privacy-center/',
    source: 'https://docs.contentsquare.com/en/web/content-security-policy/',
  },
]
