import type { ServiceEntry } from './entry.js'

export const faspay: readonly ServiceEntry[] = [
  {
    id: 'faspay',
    name: 'Faspay',
    company: 'Media Indonusa',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['faspay.co.id'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://faspay.co.id/',
    source: 'https://docs.faspay.co.id/merchant-integration/api-reference-1/xpress',
  },
]
