import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const branch: readonly ServiceEntry[] = [
  {
    id: 'branch',
    name: 'Branch',
    company: 'Branch Metrics',
    country: 'US',
    category: 'marketing',
    hosts: ['branch.io', 'app.link', 'bnc.lt', ...packageHosts('branch-sdk')],
    storage: [
      { name: 'branch_session', days: 0, for: 'campaign' },
      { name: 'branch_session_first', days: 'forever', for: 'campaign' },
      { name: 'branch_session*', for: 'campaign' },
      { name: 'BRANCH_WEBSDK_KEY*', for: 'campaign' },
    ],
    vendorCookies: [
      { name: '_s', days: 365, for: 'ad-measure' },
    ],
    consentSwitch: 'branch.disableTracking(true)',
    privacyUrl: 'https://www.branch.io/policies/privacy-policy/',
    source: 'https://help.branch.io/developers-hub/docs/web-sdk-overview',
  },
]
