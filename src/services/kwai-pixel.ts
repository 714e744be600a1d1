import type { ServiceEntry } from './entry.js'

export const kwaiPixel: readonly ServiceEntry[] = [
  {
    id: 'kwai-pixel',
    name: 'Kwai Pixel',
    company: 'Kuaishou',
    country: 'CN',
    category: 'marketing',
    hosts: ['s1.kwai.net/kos/s101/nlav11187/pixel/', 's1.kwai.net/kos/nlav10104/pixel/'],
    // Its front page: the policy is linked from there.
    privacyUrl: 'https://www.kwai.com/',
    source: 'https://www.kwai.com/business',
  },
]
