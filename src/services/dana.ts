import type { ServiceEntry } from './entry.js'

export const dana: readonly ServiceEntry[] = [
  {
    id: 'dana',
    name: 'DANA',
    company: 'Espay Debit Indonesia Koe',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['dana.id'],
    privacyUrl: 'https://www.dana.id/privacy-policy',
    source: 'https://dashboard.dana.id/api-docs',
  },
]
