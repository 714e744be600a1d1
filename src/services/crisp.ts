import type { ServiceEntry } from './entry.js'

export const crisp: readonly ServiceEntry[] = [
  {
    id: 'crisp',
    name: 'Crisp',
    company: 'Crisp IM',
    category: 'performance',
    hosts: ['crisp.chat'],
    cookies: ['crisp-client/*'],
    storage: ['crisp-client/*'],
    privacyUrl: 'https://crisp.chat/en/privacy/',
    source: 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
  },
]
