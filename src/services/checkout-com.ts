import type { ServiceEntry } from './entry.js'

export const checkoutCom: readonly ServiceEntry[] = [
  {
    id: 'checkout-com',
    name: 'Checkout.com',
    company: 'Checkout.com',
    country: 'GB',
    category: 'essential',
    reason: 'payment',
    hosts: ['checkout.com'],
    privacyUrl: 'https://www.checkout.com/legal/privacy-policy',
    source: 'https://www.checkout.com/docs/payments/accept-payments/accept-a-payment-on-your-website',
  },
]
