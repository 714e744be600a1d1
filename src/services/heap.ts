import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const heap: readonly ServiceEntry[] = [
  {
    id: 'heap',
    name: 'Heap',
    company: 'Contentsquare',
    country: 'FR',
    category: 'performance',
    hosts: ['heapanalytics.com', 'heap-api.com'],
    cookies: [
      { name: '_hp2_id.*', days: 395, for: 'visitor-id' },
      { name: '_hp2_ses_props.*', days: minutes(30), for: 'session-id' },
      { name: '_hp2_hld*', days: 0, for: 'cookie-test' },
      { name: '_hp2_*', for: 'visitor-id' },
      { name: '_hp5_meta.*', days: 395, for: 'visitor-id' },
      { name: '_hp5_event_props.*', days: 395, for: 'visitor-id' },
      { name: '_hp5_*', for: 'visitor-id' },
    ],
    consentSwitch: 'heap.stopTracking()',
    privacyUrl: 'https://www.heap.io/privacy',
    source: 'https://help.heap.io/hc/en-us/articles/18700032854300',
  },
]
