import type { ServiceEntry } from './entry.js'

export const friendlyCaptcha: readonly ServiceEntry[] = [
  {
    id: 'friendly-captcha',
    name: 'Friendly Captcha',
    company: 'Friendly Captcha',
    country: 'DE',
    category: 'essential',
    reason: 'security',
    hosts: ['friendlycaptcha.com', 'friendlycaptcha.eu', 'frcapi.com'],
    privacyUrl: 'https://friendlycaptcha.com/legal/privacy-end-users/',
    source: 'https://developer.friendlycaptcha.com/docs/v2/guides/content-security-policy',
  },
]
