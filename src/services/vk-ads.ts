import type { ServiceEntry } from './entry.js'

export const vkAds: readonly ServiceEntry[] = [
  {
    id: 'vk-ads',
    name: 'VK Ads',
    company: 'VK',
    country: 'RU',
    category: 'marketing',
    hosts: ['top-fwz1.mail.ru', 'vk.com/rtrg'],
    cookies: [
      { name: 'tmr_lvid*', for: 'ad-id' },
      { name: 'tmr_detect', for: 'cookie-test' },
      { name: 'tmr_reqNum', for: 'visit-count' },
    ],
    storage: [
      { name: 'tmr_lvid*', days: 'forever', for: 'ad-id' },
    ],
    privacyUrl: 'https://vk.com/privacy',
    source: 'https://ads.vk.com/help/articles/pixel',
  },
]
