import type { ServiceEntry } from './entry.js'

export const pinterest: readonly ServiceEntry[] = [
  {
    id: 'pinterest',
    name: 'Pinterest',
    company: 'Pinterest',
    country: 'US',
    category: 'marketing',
    hosts: ['pinterest.com', 'pinimg.com'],
    cookies: [
      { name: '_pin_unauth', days: 365, for: 'ad-id' },
      { name: '_epik', days: 365, for: 'ad-click' },
      { name: '_derived_epik', days: 365, for: 'ad-click' },
    ],
    vendorCookies: [
      { name: '_pinterest_ct_ua', for: 'ad-measure' },
      { name: 'ar_debug', for: 'ad-measure' },
    ],
    consentSwitch: "pintrk('setconsent', true)",
    privacyUrl: 'https://policy.pinterest.com/privacy-policy',
    source: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  },
]
