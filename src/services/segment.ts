import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const segment: readonly ServiceEntry[] = [
  {
    id: 'segment',
    name: 'Segment',
    company: 'Twilio',
    // What its destinations load is held under their own names.
    category: 'performance',
    hosts: ['segment.com', 'segment.io', ...packageHosts('@segment/')],
    cookies: ['ajs_*'],
    storage: ['ajs_*', 'persisted-queue:v1:*'],
    privacyUrl: 'https://www.twilio.com/en-us/legal/privacy',
    source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/',
  },
]
