import type { ServiceEntry } from './entry.js'

export const matomo: readonly ServiceEntry[] = [
  {
    id: 'matomo',
    name: 'Matomo',
    company: 'InnoCraft',
    category: 'performance',
    hosts: ['matomo.cloud', 'innocraft.cloud'],
    cookies: ['_pk_*'],
    privacyUrl: 'https://matomo.org/privacy-policy/',
    source: 'https://matomo.org/faq/general/faq_146/',
  },
]
