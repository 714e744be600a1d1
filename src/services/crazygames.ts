import type { ServiceEntry } from './entry.js'

export const crazygames: readonly ServiceEntry[] = [
  {
    id: 'crazygames',
    name: 'CrazyGames',
    company: 'Maxflow',
    country: 'BE',
    // Games, and the advertisements in them.
    category: 'marketing',
    hosts: ['crazygames.com'],
    privacyUrl: 'https://www.crazygames.com/privacy-policy',
    source: 'https://docs.crazygames.com/',
  },
]
