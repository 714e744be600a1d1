import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'
import { packageHosts } from './package-hosts.js'

export const snowplow: readonly ServiceEntry[] = [
  {
    id: 'snowplow',
    name: 'Snowplow',
    company: 'Snowplow Analytics',
    country: 'GB',
    category: 'performance',
    hosts: [
      'snowplow.io', ...packageHosts('@snowplow/browser-tracker'), ...packageHosts('@snowplow/javascript-tracker'),
    ],
    cookies: [
      { name: '_sp_id.*', days: 730, for: 'visitor-id' },
      { name: '_sp_ses.*', days: minutes(30), for: 'session-id' },
    ],
    storage: [
      { name: 'snowplowOutQueue_*', days: 'forever', for: 'queue' },
    ],
    privacyUrl: 'https://snowplow.io/privacy-policy',
    source: 'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/',
  },
]
