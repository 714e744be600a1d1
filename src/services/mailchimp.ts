import type { ServiceEntry } from './entry.js'

export const mailchimp: readonly ServiceEntry[] = [
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    company: 'Intuit',
    country: 'US',
    category: 'marketing',
    hosts: ['chimpstatic.com', 'list-manage.com', 'mailchimp.com'],
    cookies: [
      { name: 'mc_landing_site', days: 14, for: 'campaign' },
    ],
    privacyUrl: 'https://www.intuit.com/privacy/statement/',
    source: 'https://mailchimp.com/legal/cookies/',
  },
]
