import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const mixpanel: readonly ServiceEntry[] = [
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    company: 'Mixpanel',
    category: 'performance',
    hosts: ['mixpanel.com', 'mxpnl.com', ...packageHosts('mixpanel-browser')],
    cookies: ['mp_*_mixpanel'],
    storage: ['mp_*_mixpanel', '__mpq_*', '__mplss_*', 'mp_*tab_id_*', 'mixpanel*Db'],
    privacyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    source: 'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
  },
]
