import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const adjust: readonly ServiceEntry[] = [
  {
    id: 'adjust',
    name: 'Adjust',
    company: 'AppLovin',
    country: 'US',
    category: 'marketing',
    hosts: ['adjust.com', 'adjust.world', 'adjust.net.in', ...packageHosts('@adjustcom/')],
    storage: [
      { name: 'adjust-sdk*', for: 'ad-measure' },
    ],
    consentSwitch: 'Adjust.stop()',
    privacyUrl: 'https://www.adjust.com/terms/privacy-policy/',
    source: 'https://dev.adjust.com/en/sdk/web/',
  },
]
