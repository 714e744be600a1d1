import type { ServiceEntry } from './entry.js'

export const gamedistribution: readonly ServiceEntry[] = [
  {
    id: 'gamedistribution',
    name: 'GameDistribution',
    company: 'Azerion',
    country: 'NL',
    // Games, and the advertisements in them.
    category: 'marketing',
    hosts: ['gamedistribution.com'],
    privacyUrl: 'https://gamedistribution.com/privacy-policy',
    source: 'https://github.com/GameDistribution/GD-HTML5',
  },
]
