import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const bugsnag: readonly ServiceEntry[] = [
  {
    id: 'bugsnag',
    name: 'Bugsnag',
    company: 'SmartBear',
    country: 'US',
    category: 'performance',
    hosts: ['bugsnag.com', 'bugsnag.smartbear.com', 'd2wy8f7a9ursnm.cloudfront.net', ...packageHosts('@bugsnag/')],
    storage: [
      { name: 'bugsnag-anonymous-id', days: 'forever', for: 'errors' },
    ],
    privacyUrl: 'https://smartbear.com/privacy/',
    source: 'https://docs.bugsnag.com/platforms/javascript/',
  },
]
