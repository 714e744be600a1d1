import type { ServiceEntry } from './entry.js'

export const taboola: readonly ServiceEntry[] = [
  {
    id: 'taboola',
    name: 'Taboola',
    company: 'Taboola',
    category: 'marketing',
    hosts: ['taboola.com'],
    cookies: ['trc_cookie_storage', '_tb_sess_r', '_tb_t_ppg'],
    storage: ['taboola*'],
    vendorCookies: ['t_gid', 't_pt_gid'],
    privacyUrl: 'https://www.taboola.com/policies/privacy-policy',
    source: 'https://policies.taboola.com/en/cookie-policy',
  },
]
