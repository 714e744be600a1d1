import type { ServiceEntry } from './entry.js'

export const smartlook: readonly ServiceEntry[] = [
  {
    id: 'smartlook',
    name: 'Smartlook',
    company: 'Cisco',
    country: 'US',
    category: 'performance',
    hosts: ['smartlook.com', 'smartlook.cloud'],
    cookies: [
      { name: 'SL_C_*', for: 'recording' },
    ],
    storage: [
      { name: 'SL_C_*', days: 'forever', for: 'recording' },
    ],
    consentSwitch: "smartlook('consentForms', true)",
    privacyUrl: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
    source: 'https://help.smartlook.com/docs/cookies',
  },
]
