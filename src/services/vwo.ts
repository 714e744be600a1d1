import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const vwo: readonly ServiceEntry[] = [
  {
    id: 'vwo',
    name: 'VWO',
    company: 'Wingify',
    country: 'IN',
    category: 'performance',
    hosts: ['visualwebsiteoptimizer.com'],
    cookies: [
      { name: '_vwo_uuid_v2', days: 366, for: 'visitor-id' },
      { name: '_vwo_uuid', for: 'visitor-id' },
      { name: '_vwo_sn', days: minutes(30), for: 'session-id' },
      { name: '_vwo_ds', for: 'experiment' },
      { name: '_vwo_*', for: 'experiment' },
      { name: '_vis_opt_exp_*', days: 100, for: 'experiment' },
      { name: '_vis_opt_s', days: 100, for: 'session-id' },
      { name: '_vis_opt_test_cookie', days: 0, for: 'cookie-test' },
      { name: '_vis_opt_*', for: 'experiment' },
    ],
    storage: [
      { name: '_vwo_*', days: 'forever', for: 'experiment' },
    ],
    privacyUrl: 'https://vwo.com/privacy-policy/',
    source: 'https://help.vwo.com/hc/en-us/articles/360033993493-Browser-and-Session-Cookies-Stored-by-VWO',
  },
]
