import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const moengage: readonly ServiceEntry[] = [
  {
    id: 'moengage',
    name: 'MoEngage',
    company: 'MoEngage',
    category: 'marketing',
    hosts: ['moengage.com', ...packageHosts('@moengage/')],
    cookies: ['moe_uuid'],
    storage: ['MOE_DATA'],
    privacyUrl: 'https://www.moengage.com/privacy-policy/',
    source: 'https://developers.moengage.com/hc/en-us/categories/360006308012-Web-SDK',
  },
]
