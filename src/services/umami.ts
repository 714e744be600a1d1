import type { ServiceEntry } from './entry.js'

export const umami: readonly ServiceEntry[] = [
  {
    id: 'umami',
    name: 'Umami',
    company: 'Umami Software',
    country: 'US',
    category: 'performance',
    hosts: ['umami.is'],
    storage: [
      { name: 'umami.disabled', days: 'forever', for: 'opt-out' },
    ],
    privacyUrl: 'https://umami.is/privacy',
    source: 'https://umami.is/docs/exclude-my-own-visits',
  },
]
