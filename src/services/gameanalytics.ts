import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const gameanalytics: readonly ServiceEntry[] = [
  {
    id: 'gameanalytics',
    name: 'GameAnalytics',
    company: 'Mobvista',
    country: 'CN',
    category: 'performance',
    hosts: ['gameanalytics.com', ...packageHosts('gameanalytics')],
    privacyUrl: 'https://www.gameanalytics.com/privacy',
    source: 'https://docs.gameanalytics.com/integrations/sdk/javascript/',
  },
]
