import type { ServiceEntry } from './entry.js'

export const zalopay: readonly ServiceEntry[] = [
  {
    id: 'zalopay',
    name: 'ZaloPay',
    company: 'VNG',
    country: 'VN',
    category: 'essential',
    reason: 'payment',
    hosts: ['zalopay.vn', 'zalopay.com.vn'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://zalopay.vn/',
    source: 'https://docs.zalopay.vn/',
  },
]
