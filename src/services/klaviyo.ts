import type { ServiceEntry } from './entry.js'

export const klaviyo: readonly ServiceEntry[] = [
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    company: 'Klaviyo',
    category: 'marketing',
    hosts: ['klaviyo.com'],
    cookies: ['__kla_id'],
    storage: ['klaviyo*'],
    privacyUrl: 'https://www.klaviyo.com/legal/privacy-notice',
    source: 'https://help.klaviyo.com/hc/en-us/articles/360034666712',
  },
]
