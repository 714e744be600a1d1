import type { ServiceEntry } from './entry.js'

export const openstreetmap: readonly ServiceEntry[] = [
  {
    id: 'openstreetmap',
    name: 'OpenStreetMap',
    company: 'OpenStreetMap Foundation',
    country: 'GB',
    category: 'performance',
    hosts: ['openstreetmap.org'],
    privacyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
    source: 'https://operations.osmfoundation.org/policies/tiles/',
  },
]
