import type { ServiceEntry } from './entry.js'

export const disqus: readonly ServiceEntry[] = [
  {
    id: 'disqus',
    name: 'Disqus',
    company: 'Disqus',
    category: 'marketing',
    hosts: ['disqus.com', 'disquscdn.com'],
    vendorCookies: ['disqus_unique', '__jid'],
    privacyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    source: 'https://help.disqus.com/en/articles/1717155-use-of-cookies',
  },
]
