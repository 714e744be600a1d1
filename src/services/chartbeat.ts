import type { ServiceEntry } from './entry.js'
import { hours, minutes } from './lifetime.js'

export const chartbeat: readonly ServiceEntry[] = [
  {
    id: 'chartbeat',
    name: 'Chartbeat',
    company: 'Chartbeat',
    country: 'US',
    category: 'performance',
    hosts: ['chartbeat.com', 'chartbeat.net'],
    cookies: [
      { name: '_cb', days: 395, for: 'visitor-id' },
      { name: '_chartbeat*', days: 395, for: 'visit-count' },
      { name: '_cb_svref', days: minutes(30), for: 'campaign' },
      { name: '_SUPERFLY_nosample', days: hours(1), for: 'send-limit' },
    ],
    privacyUrl: 'https://chartbeat.com/privacy/',
    source: 'https://help.chartbeat.com/hc/en-us/articles/115005615047',
  },
]
