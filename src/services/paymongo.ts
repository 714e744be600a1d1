import type { ServiceEntry } from './entry.js'

export const paymongo: readonly ServiceEntry[] = [
  {
    id: 'paymongo',
    name: 'PayMongo',
    company: 'PayMongo',
    country: 'PH',
    category: 'essential',
    reason: 'payment',
    hosts: ['paymongo.com'],
    privacyUrl: 'https://www.paymongo.com/privacy',
    source: 'https://developers.paymongo.com/docs',
  },
]
