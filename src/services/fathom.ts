import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const fathom: readonly ServiceEntry[] = [
  {
    id: 'fathom-analytics',
    name: 'Fathom Analytics',
    company: 'Conva Ventures',
    country: 'CA',
    category: 'performance',
    hosts: ['usefathom.com', ...packageHosts('fathom-client')],
    privacyUrl: 'https://usefathom.com/privacy',
    source: 'https://usefathom.com/docs/script/script-advanced',
  },
]
