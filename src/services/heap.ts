import type { ServiceEntry } from './entry.js'

export const heap: readonly ServiceEntry[] = [
  {
    id: 'heap',
    name: 'Heap',
    company: 'Contentsquare',
    category: 'performance',
    hosts: ['heapanalytics.com', 'heap-api.com'],
    cookies: ['_hp2_*', '_hp5_*'],
    privacyUrl: 'https://www.heap.io/privacy',
    source: 'https://help.heap.io/hc/en-us/articles/18700032854300',
  },
]
