import type { ServiceEntry } from './entry.js'

export const twitch: readonly ServiceEntry[] = [
  {
    id: 'twitch',
    name: 'Twitch',
    company: 'Twitch Interactive',
    country: 'US',
    category: 'marketing',
    hosts: ['twitch.tv', 'ttvnw.net'],
    vendorCookies: [
      { name: 'unique_id', for: 'player-use' },
      { name: 'server_session_id', days: 0, for: 'session-id' },
    ],
    privacyUrl: 'https://legal.twitch.com/legal/privacy-notice/',
    source: 'https://dev.twitch.tv/docs/embed/',
  },
]
