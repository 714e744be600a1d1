import type { ServiceEntry } from './entry.js'

export const linkaja: readonly ServiceEntry[] = [
  {
    id: 'linkaja',
    name: 'LinkAja',
    company: 'Fintek Karya Nusantara',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['linkaja.id', 'linkaja.com'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.linkaja.id/',
    source: 'https://www.linkaja.id/',
  },
]
