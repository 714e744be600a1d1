import type { ServiceEntry } from './entry.js'

export const tokopediaAffiliate: readonly ServiceEntry[] = [
  {
    id: 'tokopedia-affiliate',
    name: 'Tokopedia Affiliate',
    company: 'Tokopedia',
    country: 'ID',
    category: 'marketing',
    hosts: ['affiliate.tokopedia.com', 'tokopedia.link'],
    privacyUrl: 'https://www.tokopedia.com/privacy',
    source: 'https://affiliate.tokopedia.com/',
  },
]
