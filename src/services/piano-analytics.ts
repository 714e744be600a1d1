import type { ServiceEntry } from './entry.js'

export const pianoAnalytics: readonly ServiceEntry[] = [
  {
    id: 'piano-analytics',
    name: 'Piano Analytics',
    company: 'Piano',
    country: 'NL',
    category: 'performance',
    hosts: ['pa-cd.com', 'aticdn.net', 'xiti.com', 'ati-host.net'],
    cookies: [
      { name: '_pcid', days: 395, for: 'visitor-id' },
      { name: '_pctx', days: 395, for: 'settings' },
      { name: '_pprv', days: 395, for: 'consent' },
      { name: 'pa_vid', days: 395, for: 'visitor-id' },
      { name: 'pa_user', days: 395, for: 'account-link' },
      { name: 'pa_privacy', days: 395, for: 'consent' },
      { name: 'atidvisitor', days: 180, for: 'visitor-id' },
    ],
    consentSwitch: 'pa.consent.setMode(…)',
    privacyUrl: 'https://piano.io/privacy-policy/',
    source: 'https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage',
  },
]
