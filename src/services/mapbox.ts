import type { ServiceEntry } from './entry.js'

export const mapbox: readonly ServiceEntry[] = [
  {
    id: 'mapbox',
    name: 'Mapbox',
    company: 'Mapbox',
    country: 'US',
    category: 'performance',
    hosts: ['mapbox.com'],
    storage: [
      { name: 'mapbox.eventData*', days: 'forever', for: 'visit-count' },
    ],
    privacyUrl: 'https://www.mapbox.com/legal/privacy',
    source: 'https://docs.mapbox.com/mapbox-gl-js/guides/browsers-and-testing/',
  },
]
