import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'
import { packageHosts } from './package-hosts.js'

export const hotjar: readonly ServiceEntry[] = [
  {
    id: 'hotjar',
    name: 'Hotjar',
    company: 'Contentsquare',
    country: 'FR',
    category: 'performance',
    hosts: ['hotjar.com', 'hotjar.io', ...packageHosts('@hotjar/browser')],
    cookies: [
      { name: '_hjSessionUser_*', days: 365, for: 'visitor-id' },
      { name: '_hjSession_*', days: minutes(30), for: 'session-id' },
      { name: '_hjid', days: 365, for: 'visitor-id' },
      { name: '_hjTLDTest', days: 0, for: 'cookie-test' },
      { name: '_hjDonePolls', days: 365, for: 'survey' },
      { name: '_hjMinimizedPolls', days: 365, for: 'survey' },
      { name: '_hjClosedSurveyInvites', days: 365, for: 'survey' },
      { name: '_hj*', for: 'recording' },
    ],
    storage: [
      { name: '_hj*', for: 'recording' },
      { name: 'hjViewportId', days: 0, for: 'recording' },
    ],
    privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
    source: 'https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookies',
  },
]
