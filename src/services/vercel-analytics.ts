import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const vercelAnalytics: readonly ServiceEntry[] = [
  {
    id: 'vercel-analytics',
    name: 'Vercel Analytics',
    company: 'Vercel',
    country: 'US',
    category: 'performance',
    hosts: [
      'va.vercel-scripts.com', 'vitals.vercel-insights.com', ...packageHosts('@vercel/analytics'),
      ...packageHosts('@vercel/speed-insights'),
    ],
    privacyUrl: 'https://vercel.com/legal/privacy-policy',
    source: 'https://vercel.com/docs/analytics/privacy-policy',
  },
]
