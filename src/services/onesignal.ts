import type { ServiceEntry } from './entry.js'

export const onesignal: readonly ServiceEntry[] = [
  {
    id: 'onesignal',
    name: 'OneSignal',
    company: 'OneSignal',
    country: 'US',
    category: 'marketing',
    hosts: ['onesignal.com'],
    storage: [
      { name: 'onesignal-*', for: 'notifications' },
      { name: 'os_pageViews', days: 'forever', for: 'visit-count' },
    ],
    consentSwitch: 'OneSignal.setConsentGiven(true)',
    privacyUrl: 'https://onesignal.com/privacy_policy',
    source: 'https://documentation.onesignal.com/docs/en/data-collected-by-onesignal-sdk',
  },
]
