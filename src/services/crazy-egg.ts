import type { ServiceEntry } from './entry.js'

export const crazyEgg: readonly ServiceEntry[] = [
  {
    id: 'crazy-egg',
    name: 'Crazy Egg',
    company: 'Crazy Egg',
    category: 'performance',
    hosts: ['crazyegg.com'],
    cookies: ['_ce.*', '_CEFT', 'cebs', 'cebsp_'],
    privacyUrl: 'https://www.crazyegg.com/privacy',
    source: 'https://www.crazyegg.com/cookies',
  },
]
