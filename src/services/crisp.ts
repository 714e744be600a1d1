import type { ServiceEntry } from './entry.js'

export const crisp: readonly ServiceEntry[] = [
  {
    id: 'crisp',
    name: 'Crisp',
    company: 'Crisp IM',
    country: 'FR',
    category: 'performance',
    hosts: ['crisp.chat'],
    cookies: [
      { name: 'crisp-client/*', days: 180, for: 'chat' },
    ],
    storage: [
      { name: 'crisp-client/*', for: 'chat' },
    ],
    privacyUrl: 'https://crisp.chat/en/privacy/',
    source: 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
  },
]
