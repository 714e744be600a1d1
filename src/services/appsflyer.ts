import type { ServiceEntry } from './entry.js'

export const appsflyer: readonly ServiceEntry[] = [
  {
    id: 'appsflyer',
    name: 'AppsFlyer',
    company: 'AppsFlyer',
    category: 'marketing',
    hosts: ['appsflyer.com', 'appsflyersdk.com'],
    cookies: ['afUserId', 'AF_SYNC'],
    storage: ['afUserId', 'AF_SYNC', 'AF_BANNERS_SESSION_ID'],
    privacyUrl: 'https://www.appsflyer.com/legal/privacy-policy/',
    source: 'https://support.appsflyer.com/hc/en-us/articles/360001610038',
  },
]
