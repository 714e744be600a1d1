import type { ServiceEntry } from './entry.js'

export const qiscus: readonly ServiceEntry[] = [
  {
    id: 'qiscus',
    name: 'Qiscus',
    company: 'Qiscus Tech Indonesia',
    country: 'ID',
    category: 'performance',
    hosts: ['qiscus.com'],
    privacyUrl: 'https://www.qiscus.com/privacy-policy',
    source: 'https://documentation.qiscus.com/',
  },
]
