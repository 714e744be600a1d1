import type { ServiceEntry } from './entry.js'

export const brevo: readonly ServiceEntry[] = [
  {
    id: 'brevo',
    name: 'Brevo',
    company: 'Brevo',
    country: 'FR',
    category: 'marketing',
    hosts: ['brevo.com', 'sendinblue.com', 'sibautomation.com', 'sibforms.com'],
    cookies: [
      { name: 'sib_cuid', days: 180, for: 'account-link' },
    ],
    privacyUrl: 'https://www.brevo.com/legal/privacypolicy/',
    source: 'https://help.brevo.com/hc/en-us/articles/360000947040',
  },
]
