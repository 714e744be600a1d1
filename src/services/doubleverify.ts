import type { ServiceEntry } from './entry.js'

export const doubleverify: readonly ServiceEntry[] = [
  {
    id: 'doubleverify',
    name: 'DoubleVerify',
    company: 'DoubleVerify',
    country: 'US',
    category: 'marketing',
    hosts: ['doubleverify.com'],
    privacyUrl: 'https://doubleverify.com/privacy-notice/',
    source: 'https://doubleverify.com/solutions-privacy-notice/',
  },
]
