import type { ServiceEntry } from './entry.js'

export const vimeo: readonly ServiceEntry[] = [
  {
    id: 'vimeo',
    name: 'Vimeo',
    company: 'Vimeo',
    category: 'performance',
    hosts: ['vimeo.com', 'vimeocdn.com'],
    vendorCookies: ['vuid', 'player'],
    privacyUrl: 'https://vimeo.com/privacy',
    source: 'https://vimeo.com/cookie_list',
  },
]
