import type { ServiceEntry } from './entry.js'

export const vidio: readonly ServiceEntry[] = [
  {
    id: 'vidio',
    name: 'Vidio',
    company: 'Vidio Dot Com',
    country: 'ID',
    category: 'marketing',
    hosts: ['vidio.com'],
    privacyUrl: 'https://www.vidio.com/pages/privacy-policy',
    source: 'https://www.vidio.com/pages/privacy-policy',
  },
]
