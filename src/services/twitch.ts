import type { ServiceEntry } from './entry.js'

export const twitch: readonly ServiceEntry[] = [
  {
    id: 'twitch',
    name: 'Twitch',
    company: 'Twitch Interactive',
    category: 'marketing',
    hosts: ['twitch.tv', 'ttvnw.net'],
    vendorCookies: ['unique_id', 'server_session_id'],
    privacyUrl: 'https://legal.twitch.com/legal/privacy-notice/',
    source: 'https://dev.twitch.tv/docs/embed/',
  },
]
