import type { ServiceEntry } from './entry.js'

export const snap: readonly ServiceEntry[] = [
  {
    id: 'snap-pixel',
    name: 'Snap Pixel',
    company: 'Snap Inc.',
    country: 'US',
    category: 'marketing',
    hosts: ['sc-static.net', 'snapchat.com'],
    cookies: [
      { name: '_scid', days: 395, for: 'ad-id' },
      { name: '_scid_r', days: 395, for: 'ad-id' },
      { name: '_sctr', for: 'ad-exchange' },
      { name: '_ScCbts', for: 'ad-exchange' },
    ],
    vendorCookies: [
      { name: 'sc_at', days: 365, for: 'ad-id' },
    ],
    privacyUrl: 'https://values.snap.com/privacy/privacy-policy',
    source: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
  },
]
