import type { ServiceEntry } from './entry.js'

export const contentsquare: readonly ServiceEntry[] = [
  {
    id: 'contentsquare',
    name: 'Contentsquare',
    company: 'Contentsquare',
    category: 'performance',
    hosts: ['contentsquare.net', 'contentsquare.com'],
    cookies: ['_cs_c', '_cs_id', '_cs_s', '_cs_mk'],
    privacyUrl: 'https://contentsquare.com/privacy-center/',
    source: 'https://docs.contentsquare.com/en/web/content-security-policy/',
  },
]
