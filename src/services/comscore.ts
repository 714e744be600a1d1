import type { ServiceEntry } from './entry.js'

export const comscore: readonly ServiceEntry[] = [
  {
    id: 'comscore',
    name: 'Comscore',
    company: 'Comscore',
    country: 'US',
    // It counts people across sites for a market panel: more than a site's own statistics.
    category: 'marketing',
    hosts: ['scorecardresearch.com'],
    cookies: [
      { name: '_scor_uid', for: 'ad-audience' },
    ],
    vendorCookies: [
      { name: 'UID', days: 730, for: 'ad-audience' },
      { name: 'XID', for: 'ad-audience' },
    ],
    privacyUrl: 'https://www.comscore.com/About/Privacy-Policy',
    source: 'https://www.scorecardresearch.com/privacy.aspx',
  },
]
