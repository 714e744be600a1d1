import type { ServiceEntry } from './entry.js'

export const grabpay: readonly ServiceEntry[] = [
  {
    id: 'grabpay',
    name: 'GrabPay',
    company: 'Grab',
    country: 'SG',
    category: 'essential',
    reason: 'payment',
    hosts: ['partner-api.grab.com', 'partner-api.stg-myteksi.com'],
    privacyUrl: 'https://www.grab.com/sg/terms-policies/privacy-notice/',
    source: 'https://developer.grab.com/',
  },
]
