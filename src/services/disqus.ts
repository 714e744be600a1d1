import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const disqus: readonly ServiceEntry[] = [
  {
    id: 'disqus',
    name: 'Disqus',
    company: 'Disqus',
    country: 'US',
    category: 'marketing',
    hosts: ['disqus.com', 'disquscdn.com'],
    vendorCookies: [
      { name: 'disqus_unique', days: 365, for: 'visitor-id' },
      { name: '__jid', days: minutes(30), for: 'session-id' },
    ],
    privacyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    source: 'https://help.disqus.com/en/articles/1717155-use-of-cookies',
  },
]
