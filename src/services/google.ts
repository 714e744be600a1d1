import type { ServiceEntry } from './entry.js'

/** What Google measures and advertises with. */
export const google: readonly ServiceEntry[] = [
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    company: 'Google LLC',
    // `stats.g.doubleclick.net` is not here: Analytics calls it for Google signals only, which is advertising.
    category: 'performance',
    hosts: ['google-analytics.com', 'analytics.google.com', 'googletagmanager.com/gtag/js'],
    cookies: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_dc_gtm_*', '__utm*'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://support.google.com/analytics/answer/11397207',
  },
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    company: 'Google LLC',
    // It loads whatever its container says, so it waits for the strictest category.
    category: 'marketing',
    hosts: ['googletagmanager.com'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/tag-platform/security/guides/csp',
  },
  {
    id: 'google-ads',
    name: 'Google Ads',
    company: 'Google LLC',
    category: 'marketing',
    hosts: [
      'googleadservices.com', 'doubleclick.net', 'googletagmanager.com/gtag/js?id=AW-',
      'googletagmanager.com/gtag/js?id=DC-', 'google.com/ads/', 'google.com/pagead/', 'google.com/ccm/',
      'google.co.id/ads/', 'google.co.id/pagead/',
    ],
    cookies: ['_gcl_*', '_gac_*'],
    storage: ['_gcl_*'],
    vendorCookies: ['IDE', 'test_cookie', 'DSID', 'NID', 'ar_debug'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/tag-platform/security/guides/csp',
  },
  {
    id: 'google-adsense',
    name: 'Google AdSense',
    company: 'Google LLC',
    category: 'marketing',
    hosts: [
      'googlesyndication.com', 'googletagservices.com', 'adservice.google.com', 'adtrafficquality.google', '2mdn.net',
      'imasdk.googleapis.com',
    ],
    cookies: ['__gads', '__gpi', '__eoi'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://policies.google.com/technologies/cookies',
  },
]
