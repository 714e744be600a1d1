import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const posthog: readonly ServiceEntry[] = [
  {
    id: 'posthog',
    name: 'PostHog',
    company: 'PostHog',
    country: 'US',
    category: 'performance',
    hosts: ['posthog.com', ...packageHosts('posthog-js')],
    cookies: [
      { name: 'ph_*_posthog', days: 365, for: 'visitor-id' },
    ],
    storage: [
      { name: 'ph_*_posthog', days: 'forever', for: 'visitor-id' },
      { name: 'ph_phc_*', for: 'session-id' },
    ],
    consentSwitch: 'posthog.opt_out_capturing()',
    privacyUrl: 'https://posthog.com/privacy',
    source: 'https://posthog.com/docs/libraries/js/persistence',
  },
]
