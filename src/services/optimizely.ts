import type { ServiceEntry } from './entry.js'

export const optimizely: readonly ServiceEntry[] = [
  {
    id: 'optimizely',
    name: 'Optimizely',
    company: 'Optimizely',
    category: 'performance',
    hosts: ['optimizely.com'],
    cookies: ['optimizely*'],
    storage: ['optimizely*'],
    privacyUrl: 'https://www.optimizely.com/legal/privacy-policy/',
    source: 'https://support.optimizely.com/hc/en-us/articles/4410289741069',
  },
]
