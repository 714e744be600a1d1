import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const intercom: readonly ServiceEntry[] = [
  {
    id: 'intercom',
    name: 'Intercom',
    company: 'Intercom',
    category: 'performance',
    hosts: [
      'intercom.io', 'intercom-messenger.com', 'intercomcdn.com', 'intercomassets.com', ...packageHosts('@intercom/'),
    ],
    cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
    storage: ['intercom.*'],
    privacyUrl: 'https://www.intercom.com/legal/privacy',
    source: 'https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy',
  },
]
