import type { ServiceEntry } from './entry.js'

export const spotify: readonly ServiceEntry[] = [
  {
    id: 'spotify',
    name: 'Spotify',
    company: 'Spotify',
    category: 'marketing',
    hosts: ['spotify.com', 'scdn.co', 'spotifycdn.com'],
    vendorCookies: ['sp_t', 'sp_landing'],
    privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
    source: 'https://developer.spotify.com/documentation/embeds',
  },
]
