import type { ServiceEntry } from './entry.js'

export const apple: readonly ServiceEntry[] = [
  {
    id: 'apple-sign-in',
    name: 'Apple sign-in',
    company: 'Apple',
    country: 'US',
    category: 'essential',
    reason: 'login',
    hosts: ['appleid.apple.com', 'appleid.cdn-apple.com'],
    privacyUrl: 'https://www.apple.com/legal/privacy/',
    source: 'https://developer.apple.com/documentation/signinwithapplejs',
  },
  {
    id: 'apple-pay',
    name: 'Apple Pay',
    company: 'Apple',
    country: 'US',
    category: 'essential',
    reason: 'payment',
    hosts: ['applepay.cdn-apple.com'],
    privacyUrl: 'https://www.apple.com/legal/privacy/',
    source: 'https://developer.apple.com/documentation/applepayontheweb',
  },
]
