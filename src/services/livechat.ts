import type { ServiceEntry } from './entry.js'

export const livechat: readonly ServiceEntry[] = [
  {
    id: 'livechat',
    name: 'LiveChat',
    company: 'Text',
    country: 'US',
    category: 'performance',
    hosts: ['livechatinc.com', 'livechat.com'],
    cookies: [
      { name: '__lc_cid', for: 'chat' },
      { name: '__lc_cst', for: 'chat' },
    ],
    storage: [
      { name: '__lc_cid', days: 'forever', for: 'chat' },
      { name: '__lc_cst', days: 'forever', for: 'chat' },
    ],
    privacyUrl: 'https://www.livechat.com/legal/privacy-policy/',
    source: 'https://www.livechat.com/help/cookies-in-chat-widget/',
  },
]
