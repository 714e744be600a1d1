import type { ServiceEntry } from './entry.js'

export const telegram: readonly ServiceEntry[] = [
  {
    id: 'telegram',
    name: 'Telegram',
    company: 'Telegram',
    country: 'AE',
    category: 'marketing',
    hosts: ['telegram.org', 't.me'],
    privacyUrl: 'https://telegram.org/privacy',
    source: 'https://core.telegram.org/widgets',
  },
]
