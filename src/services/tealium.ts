import type { ServiceEntry } from './entry.js'

export const tealium: readonly ServiceEntry[] = [
  {
    id: 'tealium',
    name: 'Tealium',
    company: 'Tealium',
    country: 'US',
    // It loads whatever its profile says, so it waits for the strictest category.
    category: 'marketing',
    hosts: ['tiqcdn.com', 'tealiumiq.com'],
    cookies: [
      { name: 'utag_main*', days: 365, for: 'visitor-id' },
      { name: 'CONSENTMGR', days: 365, for: 'consent' },
    ],
    consentSwitch: 'utag.gdpr.setConsentValue(…)',
    privacyUrl: 'https://tealium.com/privacy/',
    source: 'https://docs.tealium.com/platforms/javascript/utag-cookie/',
  },
]
