import type { ServiceEntry } from './entry.js'

export const omise: readonly ServiceEntry[] = [
  {
    id: 'omise',
    name: 'Omise',
    company: 'Opn',
    country: 'TH',
    category: 'essential',
    reason: 'payment',
    hosts: ['omise.co'],
    privacyUrl: 'https://www.omise.co/privacy',
    source: 'https://docs.opn.ooo/omise-js',
  },
]
