import type { ServiceEntry } from './entry.js'

export const accesstrade: readonly ServiceEntry[] = [
  {
    id: 'accesstrade',
    name: 'ACCESSTRADE',
    company: 'Interspace',
    country: 'JP',
    category: 'marketing',
    hosts: ['accesstra.de', 'accesstrade.co.id', 'accesstrade.net'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://accesstrade.co.id/',
    source: 'https://accesstrade.co.id/',
  },
]
