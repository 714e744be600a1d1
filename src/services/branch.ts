import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const branch: readonly ServiceEntry[] = [
  {
    id: 'branch',
    name: 'Branch',
    company: 'Branch Metrics',
    category: 'marketing',
    hosts: ['branch.io', 'app.link', 'bnc.lt', ...packageHosts('branch-sdk')],
    storage: ['branch_session*', 'BRANCH_WEBSDK_KEY*'],
    vendorCookies: ['_s'],
    privacyUrl: 'https://www.branch.io/policies/privacy-policy/',
    source: 'https://help.branch.io/developers-hub/docs/web-sdk-overview',
  },
]
