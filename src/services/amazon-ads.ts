import type { ServiceEntry } from './entry.js'

export const amazonAds: readonly ServiceEntry[] = [
  {
    id: 'amazon-ads',
    name: 'Amazon Ads',
    company: 'Amazon',
    country: 'US',
    category: 'marketing',
    hosts: ['amazon-adsystem.com'],
    vendorCookies: [
      { name: 'ad-id', days: 190, for: 'ad-id' },
      { name: 'ad-privacy', for: 'opt-out' },
    ],
    privacyUrl: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ',
    source: 'https://advertising.amazon.com/help/G6BJA9Q4KGD2DWVN',
  },
]
