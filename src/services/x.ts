import type { ServiceEntry } from './entry.js'

export const x: readonly ServiceEntry[] = [
  {
    id: 'x-pixel',
    name: 'X Pixel',
    company: 'X Corp.',
    country: 'US',
    category: 'marketing',
    hosts: ['ads-twitter.com', 'analytics.twitter.com', 'analytics.x.com', 't.co'],
    cookies: [
      { name: '_twclid', for: 'ad-click' },
      { name: '_twpid', for: 'ad-id' },
      { name: '_twsid', for: 'session-id' },
    ],
    vendorCookies: [
      { name: 'muc_ads', days: 730, for: 'ad-choice' },
      { name: 'personalization_id', days: 730, for: 'ad-choice' },
      { name: 'guest_id', days: 730, for: 'ad-id' },
    ],
    privacyUrl: 'https://x.com/privacy',
    source: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  },
  {
    id: 'x',
    name: 'X',
    company: 'X Corp.',
    country: 'US',
    category: 'marketing',
    hosts: ['twitter.com', 'twimg.com', 'x.com'],
    vendorCookies: [
      { name: 'guest_id', days: 730, for: 'ad-id' },
    ],
    privacyUrl: 'https://x.com/privacy',
    source: 'https://developer.x.com/en/docs/x-for-websites/overview',
  },
]
