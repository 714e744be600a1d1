import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const plausible: readonly ServiceEntry[] = [
  {
    id: 'plausible',
    name: 'Plausible',
    company: 'Plausible Insights',
    country: 'EE',
    category: 'performance',
    hosts: ['plausible.io', ...packageHosts('plausible-tracker'), ...packageHosts('@plausible-analytics/')],
    privacyUrl: 'https://plausible.io/privacy',
    source: 'https://plausible.io/data-policy',
  },
]
