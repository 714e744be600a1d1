import type { ServiceEntry } from './entry.js'

export const vnpay: readonly ServiceEntry[] = [
  {
    id: 'vnpay',
    name: 'VNPAY',
    company: 'VNPAY',
    country: 'VN',
    category: 'essential',
    reason: 'payment',
    hosts: ['vnpay.vn', 'vnpayment.vn'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://vnpay.vn/',
    source: 'https://sandbox.vnpayment.vn/apis/',
  },
]
