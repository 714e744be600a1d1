import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const amplitude: readonly ServiceEntry[] = [
  {
    id: 'amplitude',
    name: 'Amplitude',
    company: 'Amplitude',
    country: 'US',
    category: 'performance',
    hosts: ['amplitude.com', ...packageHosts('@amplitude/'), ...packageHosts('amplitude-js')],
    cookies: [
      { name: 'AMP_MKTG_*', days: 365, for: 'campaign' },
      { name: 'AMP_*', days: 365, for: 'visitor-id' },
      { name: 'amplitude_id*', for: 'visitor-id' },
    ],
    storage: [
      { name: 'AMP_*', days: 'forever', for: 'visitor-id' },
      { name: 'amplitude_*', days: 'forever', for: 'queue' },
    ],
    consentSwitch: 'amplitude.setOptOut(true)',
    privacyUrl: 'https://amplitude.com/privacy',
    source: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
  },
]
