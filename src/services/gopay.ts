import type { ServiceEntry } from './entry.js'

export const gopay: readonly ServiceEntry[] = [
  {
    id: 'gopay',
    name: 'GoPay',
    company: 'GoTo',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['gopay.co.id', 'gopayapi.com'],
    privacyUrl: 'https://gopay.co.id/kebijakan-privasi',
    source: 'https://docs.midtrans.com/docs/snap-snap-integration-guide',
  },
]
