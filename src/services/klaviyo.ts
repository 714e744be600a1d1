import type { ServiceEntry } from './entry.js'

export const klaviyo: readonly ServiceEntry[] = [
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    company: 'Klaviyo',
    country: 'US',
    category: 'marketing',
    hosts: ['klaviyo.com'],
    cookies: [
      { name: '__kla_id', days: 730, for: 'account-link' },
    ],
    storage: [
      { name: 'klaviyo*', days: 'forever', for: 'message-seen' },
    ],
    privacyUrl: 'https://www.klaviyo.com/legal/privacy-notice',
    source: 'https://help.klaviyo.com/hc/en-us/articles/360034666712',
  },
]
