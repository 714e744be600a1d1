import type { ServiceEntry } from './entry.js'

export const zendesk: readonly ServiceEntry[] = [
  {
    id: 'zendesk',
    name: 'Zendesk',
    company: 'Zendesk',
    country: 'US',
    category: 'performance',
    hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
    cookies: [
      { name: '__zlcmid', days: 365, for: 'chat' },
    ],
    storage: [
      { name: 'ZD-*', for: 'chat-window' },
      { name: '__zlcstore', days: 'forever', for: 'chat-window' },
    ],
    privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    source: 'https://support.zendesk.com/hc/en-us/articles/4408824378650',
  },
]
