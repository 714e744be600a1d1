import type { ServiceEntry } from './entry.js'

export const awin: readonly ServiceEntry[] = [
  {
    id: 'awin',
    name: 'Awin',
    company: 'Awin',
    country: 'DE',
    category: 'marketing',
    hosts: ['dwin1.com', 'dwin2.com', 'awin1.com', 'zenaps.com'],
    cookies: [
      { name: '_aw_m_*', days: 365, for: 'affiliate' },
      { name: '_aw_j_*', days: 90, for: 'affiliate' },
      { name: '_aw_sn_*', for: 'affiliate' },
    ],
    vendorCookies: [
      { name: 'bId', days: 365, for: 'affiliate' },
    ],
    consentSwitch: 'AWIN.Tracking.AdvertiserConsent',
    privacyUrl: 'https://www.awin.com/gb/privacy',
    source: 'https://privacy.awin.com/',
  },
]
