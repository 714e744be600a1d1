import type { ServiceEntry } from './entry.js'

export const zalo: readonly ServiceEntry[] = [
  {
    id: 'zalo',
    name: 'Zalo',
    company: 'VNG',
    country: 'VN',
    category: 'marketing',
    hosts: ['sp.zalo.me', 'zalo.me'],
    privacyUrl: 'https://zalo.vn/dieukhoan/',
    source: 'https://developers.zalo.me/docs/social-plugins',
  },
]
