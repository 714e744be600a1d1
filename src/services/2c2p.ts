import type { ServiceEntry } from './entry.js'

export const twoCTwoP: readonly ServiceEntry[] = [
  {
    id: '2c2p',
    name: '2C2P',
    company: '2C2P',
    country: 'SG',
    category: 'essential',
    reason: 'payment',
    hosts: ['2c2p.com'],
    privacyUrl: 'https://2c2p.com/privacy/',
    source: 'https://developer.2c2p.com/docs',
  },
]
