import type { ServiceEntry } from './entry.js'

export const stripe: readonly ServiceEntry[] = [
  {
    id: 'stripe',
    name: 'Stripe',
    company: 'Stripe',
    category: 'essential',
    reason: 'payment',
    hosts: ['stripe.com', 'stripe.network'],
    cookies: ['__stripe_mid', '__stripe_sid'],
    privacyUrl: 'https://stripe.com/privacy',
    source: 'https://docs.stripe.com/security/guide',
  },
]
