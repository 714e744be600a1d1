import type { ServiceEntry } from './entry.js'

export const vwo: readonly ServiceEntry[] = [
  {
    id: 'vwo',
    name: 'VWO',
    company: 'Wingify',
    category: 'performance',
    hosts: ['visualwebsiteoptimizer.com'],
    cookies: ['_vwo_*', '_vis_opt_*'],
    storage: ['_vwo_*'],
    privacyUrl: 'https://vwo.com/privacy-policy/',
    source: 'https://help.vwo.com/hc/en-us/articles/360033993493-Browser-and-Session-Cookies-Stored-by-VWO',
  },
]
