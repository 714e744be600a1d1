import type { ServiceEntry } from './entry.js'

export const izooto: readonly ServiceEntry[] = [
  {
    id: 'izooto',
    name: 'iZooto',
    company: 'iZooto',
    country: 'IN',
    category: 'marketing',
    hosts: ['izooto.com'],
    privacyUrl: 'https://www.izooto.com/privacy-policy',
    source: 'https://help.izooto.com/',
  },
]
