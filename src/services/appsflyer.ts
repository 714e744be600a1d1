import type { ServiceEntry } from './entry.js'

export const appsflyer: readonly ServiceEntry[] = [
  {
    id: 'appsflyer',
    name: 'AppsFlyer',
    company: 'AppsFlyer',
    country: 'IL',
    category: 'marketing',
    hosts: ['appsflyer.com', 'appsflyersdk.com'],
    cookies: [
      { name: 'afUserId', for: 'ad-measure' },
      { name: 'AF_SYNC', for: 'ad-exchange' },
    ],
    storage: [
      { name: 'afUserId', days: 'forever', for: 'ad-measure' },
      { name: 'AF_SYNC', days: 'forever', for: 'ad-exchange' },
      { name: 'AF_BANNERS_SESSION_ID', for: 'session-id' },
    ],
    privacyUrl: 'https://www.appsflyer.com/legal/privacy-policy/',
    source: 'https://support.appsflyer.com/hc/en-us/articles/360001610038',
  },
]
