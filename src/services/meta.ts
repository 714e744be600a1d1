import type { ServiceEntry } from './entry.js'

export const meta: readonly ServiceEntry[] = [
  {
    id: 'meta-pixel',
    name: 'Meta Pixel',
    company: 'Meta Platforms',
    country: 'US',
    // The host serves the login SDK as well; which of the two a page means cannot be told from outside: not passed.
    category: 'marketing',
    hosts: ['connect.facebook.net', 'facebook.com/tr', 'facebook.com/privacy_sandbox/'],
    cookies: [
      { name: '_fbp', days: 90, for: 'ad-id' },
      { name: '_fbc', days: 90, for: 'ad-click' },
    ],
    vendorCookies: [
      { name: 'fr', days: 90, for: 'ad-id' },
    ],
    consentSwitch: "fbq('consent', …)",
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    source: 'https://developers.facebook.com/docs/meta-pixel/advanced/',
  },
  {
    id: 'facebook-plugins',
    name: 'Facebook Plugins',
    company: 'Meta Platforms',
    country: 'US',
    category: 'marketing',
    hosts: ['facebook.com', 'fbcdn.net', 'connect.facebook.net/en_US/sdk', 'connect.facebook.net/id_ID/sdk'],
    cookies: [
      { name: 'fbm_*', days: 365, for: 'login' },
      { name: 'fbsr_*', days: 0, for: 'login' },
      { name: 'fblo_*', days: 365, for: 'login' },
    ],
    vendorCookies: [
      { name: 'fr', days: 90, for: 'ad-id' },
      { name: 'datr', days: 400, for: 'fraud' },
      { name: 'sb', days: 400, for: 'fraud' },
      { name: 'c_user', days: 365, for: 'member-id' },
      { name: 'xs', days: 365, for: 'member-id' },
    ],
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    source: 'https://developers.facebook.com/docs/javascript/quickstart',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    company: 'Meta Platforms',
    country: 'US',
    category: 'marketing',
    hosts: ['instagram.com', 'cdninstagram.com'],
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    source: 'https://developers.facebook.com/docs/instagram/oembed',
  },
]
