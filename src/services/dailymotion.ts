import type { ServiceEntry } from './entry.js'

export const dailymotion: readonly ServiceEntry[] = [
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    company: 'Dailymotion',
    category: 'marketing',
    hosts: ['dailymotion.com', 'dmcdn.net', 'dai.ly'],
    vendorCookies: ['v1st', 'ts', 'dmvk'],
    privacyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
    source: 'https://legal.dailymotion.com/en/cookie-policy/',
  },
]
