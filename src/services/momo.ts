import type { ServiceEntry } from './entry.js'

export const momo: readonly ServiceEntry[] = [
  {
    id: 'momo',
    name: 'MoMo',
    company: 'M Service',
    country: 'VN',
    category: 'essential',
    reason: 'payment',
    hosts: ['momo.vn'],
    privacyUrl: 'https://momo.vn/chinh-sach-quyen-rieng-tu',
    source: 'https://developers.momo.vn/',
  },
]
