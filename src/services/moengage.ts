import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const moengage: readonly ServiceEntry[] = [
  {
    id: 'moengage',
    name: 'MoEngage',
    company: 'MoEngage',
    country: 'US',
    category: 'marketing',
    hosts: ['moengage.com', ...packageHosts('@moengage/')],
    cookies: [
      { name: 'moe_uuid', for: 'visitor-id' },
    ],
    storage: [
      { name: 'MOE_DATA', days: 'forever', for: 'profile' },
    ],
    privacyUrl: 'https://www.moengage.com/privacy-policy/',
    source: 'https://developers.moengage.com/hc/en-us/categories/360006308012-Web-SDK',
  },
]
