import type { ServiceEntry } from './entry.js'

export const duitku: readonly ServiceEntry[] = [
  {
    id: 'duitku',
    name: 'Duitku',
    company: 'Kharisma Catur Mandala',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['duitku.com'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.duitku.com/',
    source: 'https://docs.duitku.com/pop/en/',
  },
]
