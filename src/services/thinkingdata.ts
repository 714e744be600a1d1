import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const thinkingdata: readonly ServiceEntry[] = [
  {
    id: 'thinkingdata',
    name: 'ThinkingData',
    company: 'ThinkingData',
    country: 'CN',
    category: 'performance',
    hosts: ['thinkingdata.cn', 'thinkingdata.io', ...packageHosts('thinkingdata-browser')],
    cookies: [
      { name: 'ThinkingDataJSSDK*', for: 'visitor-id' },
    ],
    storage: [
      { name: 'ThinkingDataJSSDK*', days: 'forever', for: 'visitor-id' },
    ],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.thinkingdata.io/',
    source: 'https://docs.thinkingdata.io/',
  },
]
