import type { ServiceEntry } from './entry.js'

export const amazonAds: readonly ServiceEntry[] = [
  {
    id: 'amazon-ads',
    name: 'Amazon Ads',
    company: 'Amazon',
    category: 'marketing',
    hosts: ['amazon-adsystem.com'],
    vendorCookies: ['ad-id', 'ad-privacy'],
    privacyUrl: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ',
    source: 'https://advertising.amazon.com/help/G6BJA9Q4KGD2DWVN',
  },
]
