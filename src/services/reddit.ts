import type { ServiceEntry } from './entry.js'

export const reddit: readonly ServiceEntry[] = [
  {
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    company: 'Reddit',
    category: 'marketing',
    hosts: ['reddit.com', 'redditstatic.com', 'redditmedia.com'],
    cookies: ['_rdt_*'],
    privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
    source: 'https://business.reddithelp.com/s/article/reddit-pixel',
  },
]
