import type { ServiceEntry } from './entry.js'

export const webengage: readonly ServiceEntry[] = [
  {
    id: 'webengage',
    name: 'WebEngage',
    company: 'WebEngage',
    category: 'marketing',
    hosts: ['webengage.com', 'webengage.co'],
    cookies: ['_we_wk_*'],
    storage: ['_we_wk_*'],
    privacyUrl: 'https://webengage.com/privacy-policy/',
    source: 'https://docs.webengage.com/docs/web-getting-started',
  },
]
