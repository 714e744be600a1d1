import type { ServiceEntry } from './entry.js'

export const onesignal: readonly ServiceEntry[] = [
  {
    id: 'onesignal',
    name: 'OneSignal',
    company: 'OneSignal',
    category: 'marketing',
    hosts: ['onesignal.com'],
    storage: ['onesignal-*', 'os_pageViews'],
    privacyUrl: 'https://onesignal.com/privacy_policy',
    source: 'https://documentation.onesignal.com/docs/en/data-collected-by-onesignal-sdk',
  },
]
