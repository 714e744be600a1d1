import type { ServiceEntry } from './entry.js'

export const zohoSalesiq: readonly ServiceEntry[] = [
  {
    id: 'zoho-salesiq',
    name: 'Zoho SalesIQ',
    company: 'Zoho',
    country: 'IN',
    category: 'performance',
    hosts: ['salesiq.zoho.com', 'salesiq.zohopublic.com', 'salesiq.zoho.in', 'salesiq.zoho.eu'],
    storage: [
      { name: 'siqlsdb', days: 'forever', for: 'chat' },
    ],
    privacyUrl: 'https://www.zoho.com/privacy.html',
    source: 'https://www.zoho.com/salesiq/help/cookies.html',
  },
]
