import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const datadog: readonly ServiceEntry[] = [
  {
    id: 'datadog-rum',
    name: 'Datadog RUM',
    company: 'Datadog',
    country: 'US',
    category: 'performance',
    hosts: [
      'datadoghq.com', 'datadoghq.eu', 'datadoghq-browser-agent.com', 'browser-intake-datadoghq.com',
      'browser-intake-datadoghq.eu', 'browser-intake-us3-datadoghq.com', 'browser-intake-us5-datadoghq.com',
      'browser-intake-ap1-datadoghq.com', 'browser-intake-ap2-datadoghq.com', ...packageHosts('@datadog/browser-'),
    ],
    cookies: [
      { name: '_dd_s*', for: 'session-id' },
    ],
    storage: [
      { name: '_dd_s*', for: 'session-id' },
    ],
    consentSwitch: "DD_RUM.setTrackingConsent('granted')",
    privacyUrl: 'https://www.datadoghq.com/legal/privacy/',
    source: 'https://docs.datadoghq.com/integrations/content_security_policy_logs/',
  },
]
