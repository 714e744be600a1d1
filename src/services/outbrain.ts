import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const outbrain: readonly ServiceEntry[] = [
  {
    id: 'outbrain',
    name: 'Outbrain',
    company: 'Outbrain',
    country: 'US',
    category: 'marketing',
    hosts: ['outbrain.com', 'outbrainimg.com', 'zemanta.com'],
    cookies: [
      { name: 'outbrain_cid_fetch', days: minutes(5), for: 'ad-measure' },
    ],
    storage: [
      { name: 'OB-USER-TOKEN', days: 'forever', for: 'ad-id' },
    ],
    vendorCookies: [
      { name: 'obuid', days: 90, for: 'ad-id' },
    ],
    privacyUrl: 'https://www.outbrain.com/privacy/',
    source: 'https://www.outbrain.com/privacy/cookies/',
  },
]
