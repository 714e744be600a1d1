import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const matomo: readonly ServiceEntry[] = [
  {
    id: 'matomo',
    name: 'Matomo',
    company: 'InnoCraft',
    country: 'NZ',
    category: 'performance',
    hosts: ['matomo.cloud', 'innocraft.cloud'],
    cookies: [
      { name: '_pk_id*', days: 393, for: 'visitor-id' },
      { name: '_pk_ref*', days: 180, for: 'campaign' },
      { name: '_pk_ses*', days: minutes(30), for: 'session-id' },
      { name: '_pk_cvar*', days: minutes(30), for: 'visit-count' },
      { name: '_pk_hsr*', days: minutes(30), for: 'recording' },
      { name: '_pk_testcookie*', days: 0, for: 'cookie-test' },
      { name: '_pk_*', for: 'visitor-id' },
    ],
    consentSwitch: "_paq.push(['setConsentGiven'])",
    privacyUrl: 'https://matomo.org/privacy-policy/',
    source: 'https://matomo.org/faq/general/faq_146/',
  },
]
