import type { ServiceEntry } from './entry.js'

export const reddit: readonly ServiceEntry[] = [
  {
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    company: 'Reddit',
    country: 'US',
    category: 'marketing',
    hosts: ['reddit.com', 'redditstatic.com', 'redditmedia.com'],
    cookies: [
      { name: '_rdt_uuid', days: 90, for: 'ad-id' },
      { name: '_rdt_*', for: 'ad-measure' },
    ],
    privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
    source: 'https://business.reddithelp.com/s/article/reddit-pixel',
  },
]
