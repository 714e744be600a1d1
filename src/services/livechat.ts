import type { ServiceEntry } from './entry.js'

export const livechat: readonly ServiceEntry[] = [
  {
    id: 'livechat',
    name: 'LiveChat',
    company: 'Text',
    category: 'performance',
    hosts: ['livechatinc.com', 'livechat.com'],
    cookies: ['__lc_cid', '__lc_cst'],
    storage: ['__lc_cid', '__lc_cst'],
    privacyUrl: 'https://www.livechat.com/legal/privacy-policy/',
    source: 'https://www.livechat.com/help/cookies-in-chat-widget/',
  },
]
