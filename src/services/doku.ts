import type { ServiceEntry } from './entry.js'

export const doku: readonly ServiceEntry[] = [
  {
    id: 'doku',
    name: 'DOKU',
    company: 'Nusa Satu Inti Artha',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['doku.com'],
    privacyUrl: 'https://www.doku.com/en-us/privacy-policy',
    source: 'https://developers.doku.com/accept-payments/doku-checkout/integration-guide/frontend-integration',
  },
]
