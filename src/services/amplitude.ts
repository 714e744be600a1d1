import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const amplitude: readonly ServiceEntry[] = [
  {
    id: 'amplitude',
    name: 'Amplitude',
    company: 'Amplitude',
    category: 'performance',
    hosts: ['amplitude.com', ...packageHosts('@amplitude/'), ...packageHosts('amplitude-js')],
    cookies: ['AMP_*', 'amplitude_id*'],
    storage: ['AMP_*', 'amplitude_*'],
    privacyUrl: 'https://amplitude.com/privacy',
    source: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
  },
]
