import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'
import { packageHosts } from './package-hosts.js'

export const clevertap: readonly ServiceEntry[] = [
  {
    id: 'clevertap',
    name: 'CleverTap',
    company: 'CleverTap',
    country: 'US',
    category: 'marketing',
    hosts: [
      'clevertap.com', 'clevertap-prod.com', 'wzrkt.com', 'd2r1yp2w7bby2u.cloudfront.net',
      ...packageHosts('clevertap-web-sdk'),
    ],
    cookies: [
      { name: 'WZRK_G', for: 'visitor-id' },
      { name: 'WZRK_S_*', days: minutes(20), for: 'session-id' },
      { name: 'WZRK_*', for: 'profile' },
    ],
    storage: [
      { name: 'WZRK_*', days: 'forever', for: 'profile' },
    ],
    consentSwitch: 'clevertap.privacy.push({ optOut: true })',
    privacyUrl: 'https://clevertap.com/privacy-policy/',
    source: 'https://developer.clevertap.com/docs/web-quickstart-guide',
  },
]
