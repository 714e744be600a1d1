import type { ServiceEntry } from './entry.js'

export const spotify: readonly ServiceEntry[] = [
  {
    id: 'spotify',
    name: 'Spotify',
    company: 'Spotify',
    country: 'SE',
    category: 'marketing',
    hosts: ['spotify.com', 'scdn.co', 'spotifycdn.com'],
    vendorCookies: [
      { name: 'sp_t', days: 365, for: 'player-use' },
      { name: 'sp_landing', days: 1, for: 'player-use' },
    ],
    privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
    source: 'https://developer.spotify.com/documentation/embeds',
  },
]
