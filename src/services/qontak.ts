import type { ServiceEntry } from './entry.js'

export const qontak: readonly ServiceEntry[] = [
  {
    id: 'qontak',
    name: 'Qontak',
    company: 'Mekari',
    country: 'ID',
    category: 'performance',
    hosts: ['qontak.com'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://qontak.com/',
    source: 'https://docs.qontak.com/',
  },
]
