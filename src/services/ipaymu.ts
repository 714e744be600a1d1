import type { ServiceEntry } from './entry.js'

export const ipaymu: readonly ServiceEntry[] = [
  {
    id: 'ipaymu',
    name: 'iPaymu',
    company: 'Inti Prima Mandiri Utama',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['ipaymu.com'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://ipaymu.com/',
    source: 'https://github.com/ipaymu/ipaymu-php-api',
  },
]
