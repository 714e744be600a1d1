import type { ServiceEntry } from './entry.js'

export const vimeo: readonly ServiceEntry[] = [
  {
    id: 'vimeo',
    name: 'Vimeo',
    company: 'Vimeo',
    country: 'US',
    category: 'performance',
    hosts: ['vimeo.com', 'vimeocdn.com'],
    vendorCookies: [
      { name: 'vuid', days: 730, for: 'player-use' },
      { name: 'player', days: 365, for: 'player-settings' },
    ],
    privacyUrl: 'https://vimeo.com/privacy',
    source: 'https://vimeo.com/cookie_list',
  },
]
