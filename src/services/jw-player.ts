import type { ServiceEntry } from './entry.js'

export const jwPlayer: readonly ServiceEntry[] = [
  {
    id: 'jw-player',
    name: 'JW Player',
    company: 'JWP Connatix',
    country: 'US',
    category: 'performance',
    hosts: ['jwplayer.com', 'jwplatform.com', 'jwpcdn.com', 'jwpsrv.com'],
    storage: [
      { name: 'jwplayer.*', days: 'forever', for: 'player-settings' },
      { name: 'jwplayerLocalId', days: 'forever', for: 'player-use' },
    ],
    privacyUrl: 'https://www.jwplayer.com/legal/privacy',
    source: 'https://docs.jwplayer.com/players/docs/jw8-privacy',
  },
]
