import type { ServiceEntry } from './entry.js'

export const jetpackStats: readonly ServiceEntry[] = [
  {
    id: 'jetpack-stats',
    name: 'Jetpack Stats',
    company: 'Automattic',
    country: 'US',
    category: 'performance',
    hosts: ['stats.wp.com', 'pixel.wp.com'],
    privacyUrl: 'https://automattic.com/privacy/',
    source: 'https://jetpack.com/support/jetpack-stats/',
  },
]
