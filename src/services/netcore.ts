import type { ServiceEntry } from './entry.js'

export const netcore: readonly ServiceEntry[] = [
  {
    id: 'netcore',
    name: 'Netcore',
    company: 'Netcore Cloud',
    country: 'IN',
    category: 'marketing',
    hosts: ['netcoresmartech.com'],
    privacyUrl: 'https://netcorecloud.com/privacy-policy/',
    source: 'https://docs.netcorecloud.com/docs/web-sdk',
  },
]
