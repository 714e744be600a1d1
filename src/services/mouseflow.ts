import type { ServiceEntry } from './entry.js'

export const mouseflow: readonly ServiceEntry[] = [
  {
    id: 'mouseflow',
    name: 'Mouseflow',
    company: 'Mouseflow',
    country: 'DK',
    category: 'performance',
    hosts: ['mouseflow.com'],
    cookies: [
      { name: 'mf_user', days: 90, for: 'visitor-id' },
      { name: 'mf_*-*-*-*-*', days: 0, for: 'recording' },
    ],
    consentSwitch: 'mouseflow.stop()',
    privacyUrl: 'https://mouseflow.com/legal/privacy-policy/',
    source: 'https://help.mouseflow.com/en/articles/4310655-cookies-used-by-mouseflow',
  },
]
