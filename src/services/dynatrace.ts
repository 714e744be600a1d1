import type { ServiceEntry } from './entry.js'

export const dynatrace: readonly ServiceEntry[] = [
  {
    id: 'dynatrace',
    name: 'Dynatrace',
    company: 'Dynatrace',
    country: 'US',
    category: 'performance',
    hosts: ['dynatrace.com', 'dynatrace-managed.com', 'dynatracelabs.com'],
    cookies: [
      { name: 'dtCookie*', days: 0, for: 'session-id' },
      { name: 'dtPC*', days: 0, for: 'speed' },
      { name: 'dtLatC*', days: 0, for: 'speed' },
      { name: 'dtSa*', days: 0, for: 'speed' },
      { name: 'rxVisitor*', days: 0, for: 'visitor-id' },
      { name: 'rxvt*', days: 0, for: 'session-id' },
    ],
    privacyUrl: 'https://www.dynatrace.com/company/trust-center/privacy-policy/',
    source: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
  },
]
