import type { ServiceEntry } from './entry.js'

export const tawkTo: readonly ServiceEntry[] = [
  {
    id: 'tawk-to',
    name: 'tawk.to',
    company: 'tawk.to',
    category: 'performance',
    hosts: ['tawk.to'],
    cookies: ['twk_*', 'TawkConnectionTime', '__tawkuuid'],
    storage: ['twk_*'],
    privacyUrl: 'https://www.tawk.to/privacy-policy/',
    source: 'https://help.tawk.to/article/what-cookies-does-tawkto-use',
  },
]
