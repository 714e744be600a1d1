import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const clevertap: readonly ServiceEntry[] = [
  {
    id: 'clevertap',
    name: 'CleverTap',
    company: 'CleverTap',
    category: 'marketing',
    hosts: [
      'clevertap.com', 'clevertap-prod.com', 'wzrkt.com', 'd2r1yp2w7bby2u.cloudfront.net',
      ...packageHosts('clevertap-web-sdk'),
    ],
    cookies: ['WZRK_*'],
    storage: ['WZRK_*'],
    privacyUrl: 'https://clevertap.com/privacy-policy/',
    source: 'https://developer.clevertap.com/docs/web-quickstart-guide',
  },
]
