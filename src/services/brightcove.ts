import type { ServiceEntry } from './entry.js'

export const brightcove: readonly ServiceEntry[] = [
  {
    id: 'brightcove',
    name: 'Brightcove',
    company: 'Bending Spoons',
    country: 'IT',
    category: 'performance',
    hosts: ['brightcove.com', 'brightcove.net', 'brightcovecdn.com'],
    privacyUrl: 'https://www.brightcove.com/legal/privacy/',
    source: 'https://player.support.brightcove.com/',
  },
]
