import type { ServiceEntry } from './entry.js'

export const gamemonetize: readonly ServiceEntry[] = [
  {
    id: 'gamemonetize',
    name: 'GameMonetize',
    company: 'GameMonetize',
    // Games, and the advertisements in them.
    category: 'marketing',
    hosts: ['gamemonetize.com', 'gamemonetize.co'],
    privacyUrl: 'https://gamemonetize.com/privacy-policy',
    source: 'https://github.com/MonetizeGame/GameMonetize.com-SDK',
  },
]
