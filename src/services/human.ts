import type { ServiceEntry } from './entry.js'

export const human: readonly ServiceEntry[] = [
  {
    id: 'human',
    name: 'HUMAN',
    company: 'HUMAN Security',
    country: 'US',
    category: 'essential',
    reason: 'security',
    hosts: ['perimeterx.net', 'px-cdn.net', 'px-cloud.net', 'px-client.net'],
    cookies: [
      { name: '_pxvid', days: 365, for: 'bot-check' },
      { name: '_pxhd', days: 365, for: 'bot-check' },
      { name: '_px3', for: 'bot-check' },
      { name: 'pxcts', days: 0, for: 'bot-check' },
    ],
    privacyUrl: 'https://www.humansecurity.com/privacy/',
    source: 'https://docs.humansecurity.com/',
  },
]
