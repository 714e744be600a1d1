import type { ServiceEntry } from './entry.js'

export const fontAwesome: readonly ServiceEntry[] = [
  {
    id: 'font-awesome',
    name: 'Font Awesome',
    company: 'Fonticons',
    country: 'US',
    category: 'performance',
    hosts: ['fontawesome.com'],
    privacyUrl: 'https://fontawesome.com/privacy',
    source: 'https://docs.fontawesome.com/web/setup/use-kit',
  },
]
