import type { ServiceEntry } from './entry.js'

/** What Google shows inside a page. */
export const googleContent: readonly ServiceEntry[] = [
  {
    id: 'google-maps',
    name: 'Google Maps',
    company: 'Google LLC',
    country: 'US',
    category: 'performance',
    hosts: ['google.com/maps', 'maps.google.com', 'maps.googleapis.com', 'maps.gstatic.com'],
    vendorCookies: [
      { name: 'NID', days: 180, for: 'settings' },
    ],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/maps/documentation/javascript/content-security-policy',
  },
  {
    id: 'google-fonts',
    name: 'Google Fonts',
    company: 'Google LLC',
    country: 'US',
    // It sets no cookie, but it gets every visitor's address, and a site can host the fonts itself: not essential
    // (LG München I, 20 January 2022, 3 O 17493/20). Denied means no request, so text falls back until then;
    // a site that needs them names the two hosts in `gate.allow`.
    category: 'performance',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/fonts/faq/privacy',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    company: 'Google LLC',
    country: 'US',
    // The no-cookie player too: it still calls the advertising hosts and writes storage once played.
    category: 'marketing',
    hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com', 'googlevideo.com'],
    vendorCookies: [
      { name: 'VISITOR_INFO1_LIVE', days: 180, for: 'recommendation' },
      { name: 'PREF', days: 240, for: 'player-settings' },
      { name: 'VISITOR_PRIVACY_METADATA', days: 180, for: 'consent' },
      { name: 'YSC', days: 0, for: 'session-id' },
      { name: '__Secure-ROLLOUT_TOKEN', days: 180, for: 'experiment' },
    ],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://support.google.com/youtube/answer/171780',
  },
]
