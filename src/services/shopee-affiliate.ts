import type { ServiceEntry } from './entry.js'

export const shopeeAffiliate: readonly ServiceEntry[] = [
  {
    id: 'shopee-affiliate',
    name: 'Shopee Affiliate',
    company: 'Sea',
    country: 'SG',
    category: 'marketing',
    hosts: ['affiliate.shopee.co.id', 'shope.ee', 's.shopee.co.id'],
    privacyUrl: 'https://shopee.co.id/docs/3612',
    source: 'https://affiliate.shopee.co.id/',
  },
]
