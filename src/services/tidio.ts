import type { ServiceEntry } from './entry.js'

export const tidio: readonly ServiceEntry[] = [
  {
    id: 'tidio',
    name: 'Tidio',
    company: 'Tidio',
    country: 'US',
    category: 'performance',
    hosts: ['tidio.co', 'tidiochat.com'],
    cookies: [
      { name: 'tidio_state_*', for: 'chat' },
    ],
    storage: [
      { name: 'tidio_state_*', days: 'forever', for: 'chat' },
    ],
    privacyUrl: 'https://www.tidio.com/privacy-policy/',
    source: 'https://help.tidio.com/hc/en-us/articles/5389786889500',
  },
]
