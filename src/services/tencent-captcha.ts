import type { ServiceEntry } from './entry.js'

export const tencentCaptcha: readonly ServiceEntry[] = [
  {
    id: 'tencent-captcha',
    name: 'Tencent Captcha',
    company: 'Tencent',
    country: 'CN',
    category: 'essential',
    reason: 'security',
    hosts: ['captcha.gtimg.com', 'captcha.qcloud.com'],
    privacyUrl: 'https://www.tencentcloud.com/document/product/301/17345',
    source: 'https://www.tencentcloud.com/document/product/1159',
  },
]
