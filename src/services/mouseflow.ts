import type { ServiceEntry } from './entry.js'

export const mouseflow: readonly ServiceEntry[] = [
  {
    id: 'mouseflow',
    name: 'Mouseflow',
    company: 'Mouseflow',
    category: 'performance',
    hosts: ['mouseflow.com'],
    cookies: ['mf_user', 'mf_*-*-*-*-*'],
    privacyUrl: 'https://mouseflow.com/legal/privacy-policy/',
    source: 'https://help.mouseflow.com/en/articles/4310655-cookies-used-by-mouseflow',
  },
]
