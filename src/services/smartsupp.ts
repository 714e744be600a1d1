import type { ServiceEntry } from './entry.js'

export const smartsupp: readonly ServiceEntry[] = [
  {
    id: 'smartsupp',
    name: 'Smartsupp',
    company: 'Smartsupp',
    country: 'CZ',
    category: 'performance',
    hosts: ['smartsupp.com', 'smartsuppchat.com', 'smartsuppcdn.com'],
    cookies: [
      { name: 'ssupp.vid', days: 180, for: 'chat' },
      { name: 'ssupp.visits', days: 180, for: 'visit-count' },
      { name: 'ssupp.*', for: 'chat' },
    ],
    privacyUrl: 'https://www.smartsupp.com/help/privacy/',
    source: 'https://docs.smartsupp.com/chat-box/cookies/',
  },
]
