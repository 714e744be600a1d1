import type { ServiceEntry } from './entry.js'

export const dailymotion: readonly ServiceEntry[] = [
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    company: 'Dailymotion',
    country: 'FR',
    category: 'marketing',
    hosts: ['dailymotion.com', 'dmcdn.net', 'dai.ly'],
    vendorCookies: [
      { name: 'v1st', days: 395, for: 'player-use' },
      { name: 'ts', for: 'player-use' },
      { name: 'dmvk', days: 0, for: 'session-id' },
    ],
    privacyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
    source: 'https://legal.dailymotion.com/en/cookie-policy/',
  },
]
