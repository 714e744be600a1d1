import type { ServiceEntry } from './entry.js'

export const snap: readonly ServiceEntry[] = [
  {
    id: 'snap-pixel',
    name: 'Snap Pixel',
    company: 'Snap Inc.',
    category: 'marketing',
    hosts: ['sc-static.net', 'snapchat.com'],
    cookies: ['_scid', '_scid_r', '_sctr', '_ScCbts'],
    vendorCookies: ['sc_at'],
    privacyUrl: 'https://values.snap.com/privacy/privacy-policy',
    source: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
  },
]
