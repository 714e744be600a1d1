import type { ServiceEntry } from './entry.js'

export const lotame: readonly ServiceEntry[] = [
  {
    id: 'lotame',
    name: 'Lotame',
    company: 'Publicis',
    country: 'FR',
    category: 'marketing',
    hosts: ['crwdcntrl.net'],
    cookies: [
      { name: '_cc_id', days: 270, for: 'ad-id' },
      { name: 'panoramaId*', for: 'ad-id' },
    ],
    storage: [
      { name: 'panoramaId*', days: 'forever', for: 'ad-id' },
      { name: '_cc_id', days: 'forever', for: 'ad-id' },
    ],
    vendorCookies: [
      { name: '_cc_aud', days: 270, for: 'ad-audience' },
      { name: '_cc_cc', days: 270, for: 'ad-audience' },
    ],
    privacyUrl: 'https://www.lotame.com/privacy/',
    source: 'https://tags.crwdcntrl.net/privacy/tcf-purposes.json',
  },
]
