import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const fullstory: readonly ServiceEntry[] = [
  {
    id: 'fullstory',
    name: 'Fullstory',
    company: 'Fullstory',
    category: 'performance',
    hosts: ['fullstory.com', ...packageHosts('@fullstory/')],
    cookies: ['fs_uid', 'fs_lua'],
    storage: ['_fs_uid', '_fs_lua'],
    privacyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
    source: 'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-does-Fullstory-use-cookies',
  },
]
