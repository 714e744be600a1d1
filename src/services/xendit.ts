import type { ServiceEntry } from './entry.js'

export const xendit: readonly ServiceEntry[] = [
  {
    id: 'xendit',
    name: 'Xendit',
    company: 'Xendit',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['xendit.co'],
    privacyUrl: 'https://www.xendit.co/en/privacy-policy/',
    source: 'https://docs.xendit.co/docs/integrate-xendit-js',
  },
]
