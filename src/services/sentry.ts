import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const sentry: readonly ServiceEntry[] = [
  {
    id: 'sentry',
    name: 'Sentry',
    company: 'Functional Software',
    country: 'US',
    category: 'performance',
    hosts: ['sentry.io', 'sentry-cdn.com', ...packageHosts('@sentry/')],
    storage: [
      { name: 'sentryReplaySession', days: 0, for: 'recording' },
    ],
    privacyUrl: 'https://sentry.io/privacy/',
    source: 'https://docs.sentry.io/platforms/javascript/session-replay/understanding-sessions/',
  },
]
