import type { ServiceEntry } from './entry.js'

export const hcaptcha: readonly ServiceEntry[] = [
  {
    id: 'hcaptcha',
    name: 'hCaptcha',
    company: 'Intuition Machines',
    country: 'US',
    category: 'essential',
    reason: 'security',
    hosts: ['hcaptcha.com'],
    vendorCookies: [
      { name: 'hc_accessibility', for: 'bot-check' },
    ],
    privacyUrl: 'https://www.hcaptcha.com/privacy',
    source: 'https://docs.hcaptcha.com/#content-security-policy-settings',
  },
]
