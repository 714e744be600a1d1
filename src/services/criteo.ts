import type { ServiceEntry } from './entry.js'

export const criteo: readonly ServiceEntry[] = [
  {
    id: 'criteo',
    name: 'Criteo',
    company: 'Criteo',
    category: 'marketing',
    hosts: ['criteo.com', 'criteo.net'],
    cookies: ['cto_bundle', 'cto_bidid'],
    storage: ['cto_bundle', 'cto_bidid', 'criteo_*'],
    vendorCookies: ['uid'],
    privacyUrl: 'https://www.criteo.com/privacy/',
    source: 'https://www.criteo.com/privacy/cookies-trackers-list/',
  },
]
