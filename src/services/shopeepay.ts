import type { ServiceEntry } from './entry.js'

export const shopeepay: readonly ServiceEntry[] = [
  {
    id: 'shopeepay',
    name: 'ShopeePay',
    company: 'AirPay International Indonesia',
    country: 'ID',
    category: 'essential',
    reason: 'payment',
    hosts: ['shopeepay.co.id', 'airpay.co.id'],
    privacyUrl: 'https://shopeepay.co.id/privacy',
    source: 'https://product.shopeepay.com/',
  },
]
