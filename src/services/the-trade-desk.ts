import type { ServiceEntry } from './entry.js'

export const theTradeDesk: readonly ServiceEntry[] = [
  {
    id: 'the-trade-desk',
    name: 'The Trade Desk',
    company: 'The Trade Desk',
    category: 'marketing',
    hosts: ['adsrvr.org'],
    vendorCookies: ['TDID', 'TDCPM', 'TTDOptOut'],
    privacyUrl: 'https://www.thetradedesk.com/us/privacy',
    source: 'https://www.thetradedesk.com/us/privacy',
  },
]
