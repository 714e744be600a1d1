import type { ServiceEntry } from './entry.js'

export const geetest: readonly ServiceEntry[] = [
  {
    id: 'geetest',
    name: 'GeeTest',
    company: 'GeeTest',
    country: 'CN',
    category: 'essential',
    reason: 'security',
    hosts: ['geetest.com', 'geevisit.com'],
    privacyUrl: 'https://www.geetest.com/en/Privacy',
    source: 'https://docs.geetest.com/captcha/apirefer/api/web',
  },
]
