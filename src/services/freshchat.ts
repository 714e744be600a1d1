import type { ServiceEntry } from './entry.js'

export const freshchat: readonly ServiceEntry[] = [
  {
    id: 'freshchat',
    name: 'Freshchat',
    company: 'Freshworks',
    country: 'US',
    category: 'performance',
    hosts: ['freshchat.com', 'freshworksapi.com', 'wchat.freshchat.com'],
    privacyUrl: 'https://www.freshworks.com/privacy/',
    source: 'https://support.freshchat.com/support/solutions/articles/232886',
  },
]
