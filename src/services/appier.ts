import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const appier: readonly ServiceEntry[] = [
  {
    id: 'appier',
    name: 'Appier',
    company: 'Appier',
    country: 'TW',
    category: 'marketing',
    hosts: ['appier.net'],
    cookies: [
      { name: '_atrk_uid', days: 180, for: 'ad-id' },
      { name: '_atrk_xuid', days: 180, for: 'ad-id' },
      { name: '_atrk_siteuid', days: 365, for: 'ad-id' },
      { name: '_atrk_ssid', days: minutes(30), for: 'session-id' },
      { name: '_atrk_sessidx', days: minutes(30), for: 'visit-count' },
      { name: 'appier_utmz', days: 7, for: 'campaign' },
      { name: 'appier_*', for: 'ad-measure' },
    ],
    storage: [
      { name: 'appier_track_*', days: 'forever', for: 'ad-measure' },
    ],
    privacyUrl: 'https://www.appier.com/en/about/privacy-policy',
    source: 'https://tcf.appier.com/vendor-device-storage-1.0.0.json',
  },
]
