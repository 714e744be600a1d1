import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const newRelic: readonly ServiceEntry[] = [
  {
    id: 'new-relic',
    name: 'New Relic',
    company: 'New Relic',
    country: 'US',
    category: 'performance',
    hosts: ['newrelic.com', 'nr-data.net', ...packageHosts('@newrelic/')],
    storage: [
      { name: 'NRBA_SESSION', days: 'forever', for: 'session-id' },
    ],
    privacyUrl: 'https://newrelic.com/termsandconditions/privacy',
    source: 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/',
  },
]
