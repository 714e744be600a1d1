import type { ServiceEntry } from './entry.js'

export const pinterest: readonly ServiceEntry[] = [
  {
    id: 'pinterest',
    name: 'Pinterest',
    company: 'Pinterest',
    category: 'marketing',
    hosts: ['pinterest.com', 'pinimg.com'],
    cookies: ['_pin_unauth', '_epik', '_derived_epik'],
    vendorCookies: ['_pinterest_ct_ua', 'ar_debug'],
    privacyUrl: 'https://policy.pinterest.com/privacy-policy',
    source: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  },
]
