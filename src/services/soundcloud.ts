import type { ServiceEntry } from './entry.js'

export const soundcloud: readonly ServiceEntry[] = [
  {
    id: 'soundcloud',
    name: 'SoundCloud',
    company: 'SoundCloud',
    country: 'DE',
    category: 'marketing',
    hosts: ['soundcloud.com', 'sndcdn.com'],
    vendorCookies: [
      { name: 'sc_anonymous_id', for: 'player-use' },
    ],
    privacyUrl: 'https://soundcloud.com/pages/privacy',
    source: 'https://developers.soundcloud.com/docs/api/html5-widget',
  },
]
