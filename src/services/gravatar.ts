import type { ServiceEntry } from './entry.js'

export const gravatar: readonly ServiceEntry[] = [
  {
    id: 'gravatar',
    name: 'Gravatar',
    company: 'Automattic',
    country: 'US',
    category: 'performance',
    hosts: ['gravatar.com'],
    privacyUrl: 'https://automattic.com/privacy/',
    source: 'https://docs.gravatar.com/',
  },
]
