import type { ServiceEntry } from './entry.js'

export const adyen: readonly ServiceEntry[] = [
  {
    id: 'adyen',
    name: 'Adyen',
    company: 'Adyen',
    country: 'NL',
    category: 'essential',
    reason: 'payment',
    hosts: ['adyen.com'],
    privacyUrl: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
    source: 'https://docs.adyen.com/development-resources/integration-security-guide/content-security-policy/',
  },
]
