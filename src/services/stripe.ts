import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const stripe: readonly ServiceEntry[] = [
  {
    id: 'stripe',
    name: 'Stripe',
    company: 'Stripe',
    country: 'US',
    category: 'essential',
    reason: 'payment',
    hosts: ['stripe.com', 'stripe.network'],
    cookies: [
      { name: '__stripe_mid', days: 365, for: 'fraud' },
      { name: '__stripe_sid', days: minutes(30), for: 'fraud' },
    ],
    privacyUrl: 'https://stripe.com/privacy',
    source: 'https://docs.stripe.com/security/guide',
  },
]
