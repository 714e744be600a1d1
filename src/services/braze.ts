import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const braze: readonly ServiceEntry[] = [
  {
    id: 'braze',
    name: 'Braze',
    company: 'Braze',
    country: 'US',
    category: 'marketing',
    hosts: ['braze.com', 'braze.eu', 'appboycdn.com', ...packageHosts('@braze/web-sdk')],
    cookies: [
      { name: 'ab.storage.userId.*', days: 400, for: 'account-link' },
      { name: 'ab.storage.deviceId.*', days: 400, for: 'visitor-id' },
      { name: 'ab.storage.sessionId.*', days: 400, for: 'session-id' },
      { name: 'ab.storage.*', days: 400, for: 'profile' },
    ],
    storage: [
      { name: 'ab.storage.*', days: 'forever', for: 'profile' },
    ],
    consentSwitch: 'braze.disableSDK()',
    privacyUrl: 'https://www.braze.com/company/legal/privacy',
    source: 'https://www.braze.com/docs/developer_guide/storage/?tab=web',
  },
]
