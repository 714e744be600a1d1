import type { ServiceEntry } from './entry.js'

export const comscore: readonly ServiceEntry[] = [
  {
    id: 'comscore',
    name: 'Comscore',
    company: 'Comscore',
    // It counts people across sites for a market panel: more than a site's own statistics.
    category: 'marketing',
    hosts: ['scorecardresearch.com'],
    cookies: ['_scor_uid'],
    vendorCookies: ['UID', 'XID'],
    privacyUrl: 'https://www.comscore.com/About/Privacy-Policy',
    source: 'https://www.scorecardresearch.com/privacy.aspx',
  },
]
