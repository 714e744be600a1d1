import type { ServiceEntry } from './entry.js'

export const tawkTo: readonly ServiceEntry[] = [
  {
    id: 'tawk-to',
    name: 'tawk.to',
    company: 'tawk.to',
    country: 'US',
    category: 'performance',
    hosts: ['tawk.to'],
    cookies: [
      { name: 'twk_uuid_*', days: 180, for: 'chat' },
      { name: 'twk_idm_key', days: 0, for: 'chat' },
      { name: 'twk_*', for: 'chat' },
      { name: 'TawkConnectionTime', days: 0, for: 'chat-window' },
      { name: '__tawkuuid', days: 180, for: 'chat' },
    ],
    storage: [
      { name: 'twk_*', for: 'chat-window' },
    ],
    privacyUrl: 'https://www.tawk.to/privacy-policy/',
    source: 'https://help.tawk.to/article/what-cookies-does-tawkto-use',
  },
]
