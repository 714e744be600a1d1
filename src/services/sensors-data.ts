import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const sensorsData: readonly ServiceEntry[] = [
  {
    id: 'sensors-data',
    name: 'Sensors Data',
    company: 'Sensors Data',
    country: 'CN',
    category: 'performance',
    hosts: ['sensorsdata.cn', ...packageHosts('sa-sdk-javascript')],
    cookies: [
      { name: 'sensorsdata2015jssdkcross', for: 'visitor-id' },
      { name: 'sajssdk_2015_cross_new_user', for: 'visitor-id' },
    ],
    storage: [
      { name: 'sensorsdata2015jssdkcross', days: 'forever', for: 'visitor-id' },
    ],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.sensorsdata.cn/',
    source: 'https://github.com/sensorsdata/sa-sdk-javascript',
  },
]
