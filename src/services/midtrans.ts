import type { ServiceEntry } from './entry.js'

export const midtrans: readonly ServiceEntry[] = [
  {
    id: 'midtrans',
    name: 'Midtrans',
    company: 'GoTo',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['midtrans.com', 'veritrans.co.id', 'snap-assets.al-pc-id-b.cdn.gtflabs.io'],
    privacyUrl: 'https://midtrans.com/privacy-notice',
    source: 'https://docs.midtrans.com/docs/snap-snap-integration-guide',
  },
]
