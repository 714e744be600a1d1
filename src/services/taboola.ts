import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const taboola: readonly ServiceEntry[] = [
  {
    id: 'taboola',
    name: 'Taboola',
    company: 'Taboola',
    country: 'US',
    category: 'marketing',
    hosts: ['taboola.com'],
    cookies: [
      { name: 'trc_cookie_storage', days: 365, for: 'ad-id' },
      { name: '_tb_sess_r', days: minutes(30), for: 'campaign' },
      { name: '_tb_t_ppg', days: minutes(30), for: 'campaign' },
    ],
    storage: [
      { name: 'taboola*', days: 'forever', for: 'recommendation' },
    ],
    vendorCookies: [
      { name: 't_gid', days: 365, for: 'ad-id' },
      { name: 't_pt_gid', days: 365, for: 'ad-id' },
    ],
    privacyUrl: 'https://www.taboola.com/policies/privacy-policy',
    source: 'https://policies.taboola.com/en/cookie-policy',
  },
]
