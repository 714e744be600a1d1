import type { ServiceEntry } from './entry.js'

export const usercentrics: readonly ServiceEntry[] = [
  {
    id: 'usercentrics',
    name: 'Usercentrics',
    company: 'Usercentrics',
    country: 'DE',
    category: 'essential',
    reason: 'consent-record',
    hosts: ['usercentrics.eu'],
    storage: [
      { name: 'uc_settings', days: 'forever', for: 'consent' },
      { name: 'uc_services', days: 'forever', for: 'consent' },
      { name: 'uc_tcf', days: 'forever', for: 'consent' },
      { name: 'uc_gcm', days: 'forever', for: 'consent' },
      { name: 'uc_user_interaction', days: 'forever', for: 'consent' },
      { name: 'uc_user_country', days: 0, for: 'location' },
    ],
    privacyUrl: 'https://usercentrics.com/privacy-policy/',
    source: 'https://docs.usercentrics.com/',
  },
]
