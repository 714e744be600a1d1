import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const datadog: readonly ServiceEntry[] = [
  {
    id: 'datadog-rum',
    name: 'Datadog RUM',
    company: 'Datadog',
    category: 'performance',
    hosts: [
      'datadoghq.com', 'datadoghq.eu', 'datadoghq-browser-agent.com', 'browser-intake-datadoghq.com',
      'browser-intake-datadoghq.eu', 'browser-intake-us3-datadoghq.com', 'browser-intake-us5-datadoghq.com',
      'browser-intake-ap1-datadoghq.com', 'browser-intake-ap2-datadoghq.com', ...packageHosts('@datadog/browser-'),
    ],
    cookies: ['_dd_s*'],
    storage: ['_dd_s*'],
    privacyUrl: 'https://www.datadoghq.com/legal/privacy/',
    source: 'https://docs.datadoghq.com/integrations/content_security_policy_logs/',
  },
]
