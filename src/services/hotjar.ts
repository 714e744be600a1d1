import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const hotjar: readonly ServiceEntry[] = [
  {
    id: 'hotjar',
    name: 'Hotjar',
    company: 'Contentsquare',
    category: 'performance',
    hosts: ['hotjar.com', 'hotjar.io', ...packageHosts('@hotjar/browser')],
    cookies: ['_hj*'],
    storage: ['_hj*', 'hjViewportId'],
    privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
    source: 'https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookies',
  },
]
