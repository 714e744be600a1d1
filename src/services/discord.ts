import type { ServiceEntry } from './entry.js'

export const discord: readonly ServiceEntry[] = [
  {
    id: 'discord',
    name: 'Discord',
    company: 'Discord',
    country: 'US',
    category: 'performance',
    hosts: ['discord.com', 'discordapp.com'],
    vendorCookies: [
      { name: '__dcfduid', for: 'bot-check' },
      { name: '__sdcfduid', for: 'bot-check' },
    ],
    privacyUrl: 'https://discord.com/privacy',
    source: 'https://support.discord.com/hc/en-us/articles/360001645152',
  },
]
