import type { ServiceEntry } from './entry.js'

export const webengage: readonly ServiceEntry[] = [
  {
    id: 'webengage',
    name: 'WebEngage',
    company: 'WebEngage',
    country: 'IN',
    category: 'marketing',
    hosts: ['webengage.com', 'webengage.co'],
    cookies: [
      { name: '_we_wk_*', for: 'profile' },
    ],
    storage: [
      { name: '_we_wk_*', days: 'forever', for: 'profile' },
    ],
    privacyUrl: 'https://webengage.com/privacy-policy/',
    source: 'https://docs.webengage.com/docs/web-getting-started',
  },
]
