import type { ServiceEntry } from './entry.js'

export const theTradeDesk: readonly ServiceEntry[] = [
  {
    id: 'the-trade-desk',
    name: 'The Trade Desk',
    company: 'The Trade Desk',
    country: 'US',
    category: 'marketing',
    hosts: ['adsrvr.org'],
    vendorCookies: [
      { name: 'TDID', days: 365, for: 'ad-id' },
      { name: 'TDCPM', days: 365, for: 'ad-exchange' },
      { name: 'TTDOptOut', for: 'opt-out' },
    ],
    privacyUrl: 'https://www.thetradedesk.com/us/privacy',
    source: 'https://www.thetradedesk.com/us/privacy',
  },
]
