import type { ServiceEntry } from './entry.js'

export const crazyEgg: readonly ServiceEntry[] = [
  {
    id: 'crazy-egg',
    name: 'Crazy Egg',
    company: 'Crazy Egg',
    country: 'US',
    category: 'performance',
    hosts: ['crazyegg.com'],
    cookies: [
      { name: '_ce.s', days: 365, for: 'recording' },
      { name: '_ce.clock_event', days: 1, for: 'recording' },
      { name: '_ce.*', for: 'recording' },
      { name: '_CEFT', days: 365, for: 'experiment' },
      { name: 'cebs', days: 0, for: 'session-id' },
      { name: 'cebsp_', days: 0, for: 'session-id' },
    ],
    privacyUrl: 'https://www.crazyegg.com/privacy',
    source: 'https://www.crazyegg.com/cookies',
  },
]
