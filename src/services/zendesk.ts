import type { ServiceEntry } from './entry.js'

export const zendesk: readonly ServiceEntry[] = [
  {
    id: 'zendesk',
    name: 'Zendesk',
    company: 'Zendesk',
    category: 'performance',
    hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
    cookies: ['__zlcmid'],
    storage: ['ZD-*', '__zlcstore'],
    privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    source: 'https://support.zendesk.com/hc/en-us/articles/4408824378650',
  },
]
