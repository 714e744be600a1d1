import type { ServiceEntry } from './entry.js'

export const kameleoon: readonly ServiceEntry[] = [
  {
    id: 'kameleoon',
    name: 'Kameleoon',
    company: 'Kameleoon',
    country: 'FR',
    category: 'performance',
    hosts: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io'],
    cookies: [
      { name: 'kameleoonVisitorCode', days: 380, for: 'experiment' },
    ],
    storage: [
      { name: 'kameleoon*', days: 'forever', for: 'experiment' },
    ],
    consentSwitch: "Kameleoon.API.Core.enableLegalConsent('BOTH')",
    privacyUrl: 'https://www.kameleoon.com/privacy-policy',
    source: 'https://developers.kameleoon.com/',
  },
]
