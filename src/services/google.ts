import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

/** What Google measures and advertises with. */
export const google: readonly ServiceEntry[] = [
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    company: 'Google LLC',
    country: 'US',
    // `stats.g.doubleclick.net` is not here: Analytics calls it for Google signals only, which is advertising.
    category: 'performance',
    hosts: ['google-analytics.com', 'analytics.google.com', 'googletagmanager.com/gtag/js'],
    cookies: [
      { name: '_ga', days: 730, for: 'visitor-id' },
      { name: '_ga_*', days: 730, for: 'session-id' },
      { name: '_gid', days: 1, for: 'visitor-id' },
      { name: '_gat', days: minutes(1), for: 'send-limit' },
      { name: '_gat_*', days: minutes(1), for: 'send-limit' },
      { name: '_dc_gtm_*', days: minutes(1), for: 'send-limit' },
      { name: '__utma', days: 730, for: 'visitor-id' },
      { name: '__utmb', days: minutes(30), for: 'session-id' },
      { name: '__utmc', days: 0, for: 'session-id' },
      { name: '__utmt', days: minutes(10), for: 'send-limit' },
      { name: '__utmz', days: 180, for: 'campaign' },
      { name: '__utm*', for: 'visitor-id' },
    ],
    consentSwitch: "gtag('consent', …)",
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://support.google.com/analytics/answer/11397207',
  },
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    company: 'Google LLC',
    country: 'US',
    // It loads whatever its container says, so it waits for the strictest category.
    category: 'marketing',
    hosts: ['googletagmanager.com'],
    consentSwitch: "gtag('consent', …)",
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/tag-platform/security/guides/csp',
  },
  {
    id: 'google-ads',
    name: 'Google Ads',
    company: 'Google LLC',
    country: 'US',
    category: 'marketing',
    hosts: [
      'googleadservices.com', 'doubleclick.net', 'googletagmanager.com/gtag/js?id=AW-',
      'googletagmanager.com/gtag/js?id=DC-', 'google.com/ads/', 'google.com/pagead/', 'google.com/ccm/',
      'google.co.id/ads/', 'google.co.id/pagead/',
    ],
    cookies: [
      { name: '_gcl_au', days: 90, for: 'ad-measure' },
      { name: '_gcl_*', days: 90, for: 'ad-click' },
      { name: '_gac_*', days: 90, for: 'ad-click' },
    ],
    storage: [
      { name: '_gcl_*', days: 'forever', for: 'ad-click' },
    ],
    vendorCookies: [
      { name: 'IDE', days: 730, for: 'ad-id' },
      { name: 'test_cookie', days: minutes(15), for: 'cookie-test' },
      { name: 'DSID', days: 14, for: 'ad-id' },
      { name: 'NID', days: 180, for: 'ad-choice' },
      { name: 'ar_debug', for: 'ad-measure' },
    ],
    consentSwitch: "gtag('consent', …)",
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/tag-platform/security/guides/csp',
  },
  {
    id: 'google-adsense',
    name: 'Google AdSense',
    company: 'Google LLC',
    country: 'US',
    category: 'marketing',
    hosts: [
      'googlesyndication.com', 'googletagservices.com', 'adservice.google.com', 'adtrafficquality.google', '2mdn.net',
      'imasdk.googleapis.com',
    ],
    cookies: [
      { name: '__gads', days: 395, for: 'ad-choice' },
      { name: '__gpi', days: 395, for: 'ad-choice' },
      { name: '__eoi', days: 180, for: 'ad-fraud' },
    ],
    consentSwitch: "gtag('consent', …)",
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://policies.google.com/technologies/cookies',
  },
]
