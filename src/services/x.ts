import type { ServiceEntry } from './entry.js'

export const x: readonly ServiceEntry[] = [
  {
    id: 'x-pixel',
    name: 'X Pixel',
    company: 'X Corp.',
    category: 'marketing',
    hosts: ['ads-twitter.com', 'analytics.twitter.com', 'analytics.x.com', 't.co'],
    cookies: ['_twclid', '_twpid', '_twsid'],
    vendorCookies: ['muc_ads', 'personalization_id', 'guest_id'],
    privacyUrl: 'https://x.com/privacy',
    source: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  },
  {
    id: 'x',
    name: 'X',
    company: 'X Corp.',
    category: 'marketing',
    hosts: ['twitter.com', 'twimg.com', 'x.com'],
    vendorCookies: ['guest_id'],
    privacyUrl: 'https://x.com/privacy',
    source: 'https://developer.x.com/en/docs/x-for-websites/overview',
  },
]
