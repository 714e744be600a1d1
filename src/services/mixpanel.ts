import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const mixpanel: readonly ServiceEntry[] = [
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    company: 'Mixpanel',
    country: 'US',
    category: 'performance',
    hosts: ['mixpanel.com', 'mxpnl.com', ...packageHosts('mixpanel-browser')],
    cookies: [
      { name: 'mp_*_mixpanel', days: 365, for: 'visitor-id' },
    ],
    storage: [
      { name: 'mp_*_mixpanel', days: 'forever', for: 'visitor-id' },
      { name: '__mpq_*', days: 'forever', for: 'queue' },
      { name: '__mplss_*', days: 'forever', for: 'queue' },
      { name: 'mp_*tab_id_*', days: 0, for: 'session-id' },
      { name: 'mixpanel*Db', days: 'forever', for: 'queue' },
    ],
    consentSwitch: 'mixpanel.opt_out_tracking()',
    privacyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    source: 'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
  },
]
