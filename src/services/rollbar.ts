import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const rollbar: readonly ServiceEntry[] = [
  {
    id: 'rollbar',
    name: 'Rollbar',
    company: 'Rollbar',
    country: 'US',
    category: 'performance',
    hosts: ['rollbar.com', ...packageHosts('rollbar')],
    privacyUrl: 'https://rollbar.com/privacy/',
    source: 'https://docs.rollbar.com/docs/browser-js',
  },
]
