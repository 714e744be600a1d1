import type { ServiceEntry } from './entry.js'

export const razorpay: readonly ServiceEntry[] = [
  {
    id: 'razorpay',
    name: 'Razorpay',
    company: 'Razorpay',
    country: 'IN',
    category: 'essential',
    reason: 'payment',
    hosts: ['razorpay.com'],
    privacyUrl: 'https://razorpay.com/privacy/',
    source: 'https://razorpay.com/docs/payments/payment-gateway/web-integration/standard/',
  },
]
