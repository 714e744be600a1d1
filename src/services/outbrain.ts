import type { ServiceEntry } from './entry.js'

export const outbrain: readonly ServiceEntry[] = [
  {
    id: 'outbrain',
    name: 'Outbrain',
    company: 'Outbrain',
    category: 'marketing',
    hosts: ['outbrain.com', 'outbrainimg.com', 'zemanta.com'],
    cookies: ['outbrain_cid_fetch'],
    storage: ['OB-USER-TOKEN'],
    vendorCookies: ['obuid'],
    privacyUrl: 'https://www.outbrain.com/privacy/',
    source: 'https://www.outbrain.com/privacy/cookies/',
  },
]
