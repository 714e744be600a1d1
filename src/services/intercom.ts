import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const intercom: readonly ServiceEntry[] = [
  {
    id: 'intercom',
    name: 'Intercom',
    company: 'Intercom',
    country: 'US',
    category: 'performance',
    hosts: [
      'intercom.io', 'intercom-messenger.com', 'intercomcdn.com', 'intercomassets.com', ...packageHosts('@intercom/'),
    ],
    cookies: [
      { name: 'intercom-id-*', days: 270, for: 'chat' },
      { name: 'intercom-session-*', days: 7, for: 'chat' },
      { name: 'intercom-device-id-*', days: 270, for: 'chat' },
    ],
    storage: [
      { name: 'intercom.*', days: 'forever', for: 'chat-window' },
    ],
    consentSwitch: "Intercom('shutdown')",
    privacyUrl: 'https://www.intercom.com/legal/privacy',
    source: 'https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy',
  },
]
