import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const bugsnag: readonly ServiceEntry[] = [
  {
    id: 'bugsnag',
    name: 'Bugsnag',
    company: 'SmartBear',
    category: 'performance',
    hosts: ['bugsnag.com', 'bugsnag.smartbear.com', 'd2wy8f7a9ursnm.cloudfront.net', ...packageHosts('@bugsnag/')],
    storage: ['bugsnag-anonymous-id'],
    privacyUrl: 'https://smartbear.com/privacy/',
    source: 'https://docs.bugsnag.com/platforms/javascript/',
  },
]
