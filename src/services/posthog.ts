import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const posthog: readonly ServiceEntry[] = [
  {
    id: 'posthog',
    name: 'PostHog',
    company: 'PostHog',
    category: 'performance',
    hosts: ['posthog.com', ...packageHosts('posthog-js')],
    cookies: ['ph_*_posthog'],
    storage: ['ph_*_posthog', 'ph_phc_*'],
    privacyUrl: 'https://posthog.com/privacy',
    source: 'https://posthog.com/docs/libraries/js/persistence',
  },
]
