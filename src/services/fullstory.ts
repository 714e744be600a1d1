import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'
import { packageHosts } from './package-hosts.js'

export const fullstory: readonly ServiceEntry[] = [
  {
    id: 'fullstory',
    name: 'Fullstory',
    company: 'Fullstory',
    country: 'US',
    category: 'performance',
    hosts: ['fullstory.com', ...packageHosts('@fullstory/')],
    cookies: [
      { name: 'fs_uid', days: 365, for: 'visitor-id' },
      { name: 'fs_lua', days: minutes(30), for: 'session-id' },
    ],
    storage: [
      { name: '_fs_uid', days: 'forever', for: 'visitor-id' },
      { name: '_fs_lua', days: 'forever', for: 'session-id' },
    ],
    consentSwitch: "FS('setIdentity', { consent: true })",
    privacyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
    source: 'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-does-Fullstory-use-cookies',
  },
]
