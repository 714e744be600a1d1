import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const segment: readonly ServiceEntry[] = [
  {
    id: 'segment',
    name: 'Segment',
    company: 'Twilio',
    country: 'US',
    // What its destinations load is held under their own names.
    category: 'performance',
    hosts: ['segment.com', 'segment.io', ...packageHosts('@segment/')],
    cookies: [
      { name: 'ajs_anonymous_id', days: 365, for: 'visitor-id' },
      { name: 'ajs_user_id', days: 365, for: 'account-link' },
      { name: 'ajs_*', for: 'account-link' },
    ],
    storage: [
      { name: 'ajs_*', days: 'forever', for: 'visitor-id' },
      { name: 'persisted-queue:v1:*', days: 'forever', for: 'queue' },
    ],
    privacyUrl: 'https://www.twilio.com/en-us/legal/privacy',
    source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/',
  },
]
