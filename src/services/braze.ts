import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const braze: readonly ServiceEntry[] = [
  {
    id: 'braze',
    name: 'Braze',
    company: 'Braze',
    category: 'marketing',
    hosts: ['braze.com', 'braze.eu', 'appboycdn.com', ...packageHosts('@braze/web-sdk')],
    cookies: ['ab.storage.*'],
    storage: ['ab.storage.*'],
    privacyUrl: 'https://www.braze.com/company/legal/privacy',
    source: 'https://www.braze.com/docs/developer_guide/storage/?tab=web',
  },
]
