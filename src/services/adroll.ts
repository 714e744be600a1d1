import type { ServiceEntry } from './entry.js'

export const adroll: readonly ServiceEntry[] = [
  {
    id: 'adroll',
    name: 'AdRoll',
    company: 'NextRoll',
    country: 'US',
    category: 'marketing',
    hosts: ['adroll.com'],
    cookies: [
      { name: '__adroll_fpc', days: 365, for: 'ad-id' },
      { name: '__adroll_bounced3', days: 90, for: 'ad-exchange' },
      { name: '__adroll_consent_params', for: 'consent' },
      { name: '__adroll*', for: 'ad-id' },
      { name: '__ar_v4', days: 365, for: 'ad-measure' },
    ],
    vendorCookies: [
      { name: '__adroll', days: 395, for: 'ad-id' },
    ],
    privacyUrl: 'https://www.nextroll.com/privacy',
    source: 'https://help.adroll.com/hc/en-us/articles/212014628',
  },
]
