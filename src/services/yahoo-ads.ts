import type { ServiceEntry } from './entry.js'

export const yahooAds: readonly ServiceEntry[] = [
  {
    id: 'yahoo-ads',
    name: 'Yahoo Ads',
    company: 'Yahoo',
    country: 'US',
    category: 'marketing',
    hosts: ['analytics.yahoo.com', 'ads.yahoo.com', 's.yimg.com/wi/ytc.js'],
    vendorCookies: [
      { name: 'A3', days: 365, for: 'ad-id' },
    ],
    privacyUrl: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
    source: 'https://legal.yahoo.com/us/en/yahoo/privacy/adinfo/index.html',
  },
]
