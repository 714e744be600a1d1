import type { ServiceEntry } from './entry.js'

export const createjsCdn: readonly ServiceEntry[] = [
  {
    id: 'createjs-cdn',
    name: 'CreateJS CDN',
    company: 'gskinner',
    country: 'CA',
    category: 'essential',
    reason: 'infrastructure',
    hosts: ['code.createjs.com'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://gskinner.com/',
    source: 'https://code.createjs.com/',
  },
]
