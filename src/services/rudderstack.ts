import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const rudderstack: readonly ServiceEntry[] = [
  {
    id: 'rudderstack',
    name: 'RudderStack',
    company: 'RudderStack',
    country: 'US',
    category: 'performance',
    hosts: ['rudderlabs.com', 'rudderstack.com', ...packageHosts('@rudderstack/analytics-js')],
    cookies: [
      { name: 'rl_anonymous_id', days: 365, for: 'visitor-id' },
      { name: 'rl_user_id', days: 365, for: 'account-link' },
      { name: 'rl_trait', days: 365, for: 'account-link' },
      { name: 'rl_group_*', days: 365, for: 'account-link' },
      { name: 'rl_page_init_*', days: 365, for: 'campaign' },
      { name: 'rl_session', days: 365, for: 'session-id' },
    ],
    storage: [
      { name: 'rl_anonymous_id', days: 'forever', for: 'visitor-id' },
      { name: 'rl_user_id', days: 'forever', for: 'account-link' },
      { name: 'rl_trait', days: 'forever', for: 'account-link' },
      { name: 'rl_session', days: 'forever', for: 'session-id' },
      { name: 'rudder_*', days: 'forever', for: 'queue' },
    ],
    consentSwitch: 'rudderanalytics.consent(…)',
    privacyUrl: 'https://www.rudderstack.com/privacy-policy/',
    source: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
  },
]
