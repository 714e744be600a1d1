import type { ServiceEntry } from './entry.js'

export const amazonPay: readonly ServiceEntry[] = [
  {
    id: 'amazon-pay',
    name: 'Amazon Pay',
    company: 'Amazon',
    country: 'US',
    category: 'essential',
    reason: 'payment',
    hosts: ['payments-amazon.com', 'payments.amazon.com', 'pay.amazon.com'],
    privacyUrl: 'https://pay.amazon.com/help/201751600',
    source: 'https://developer.amazon.com/docs/amazon-pay-checkout/add-the-amazon-pay-button.html',
  },
]
