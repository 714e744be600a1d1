import type { ServiceEntry } from './entry.js'

export const arkoseLabs: readonly ServiceEntry[] = [
  {
    id: 'arkose-labs',
    name: 'Arkose Labs',
    company: 'Arkose Labs',
    country: 'US',
    category: 'essential',
    reason: 'security',
    hosts: ['arkoselabs.com', 'funcaptcha.com'],
    privacyUrl: 'https://www.arkoselabs.com/privacy/',
    source: 'https://developer.arkoselabs.com/docs',
  },
]
