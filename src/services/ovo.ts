import type { ServiceEntry } from './entry.js'

export const ovo: readonly ServiceEntry[] = [
  {
    id: 'ovo',
    name: 'OVO',
    company: 'Visionet Internasional',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['ovo.id'],
    privacyUrl: 'https://www.ovo.id/privacy-policy',
    source: 'https://www.ovo.id/privacy-policy',
  },
]
