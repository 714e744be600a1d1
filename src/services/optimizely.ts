import type { ServiceEntry } from './entry.js'

export const optimizely: readonly ServiceEntry[] = [
  {
    id: 'optimizely',
    name: 'Optimizely',
    company: 'Optimizely',
    country: 'US',
    category: 'performance',
    hosts: ['optimizely.com'],
    cookies: [
      { name: 'optimizelyEndUserId', days: 180, for: 'visitor-id' },
      { name: 'optimizelyOptOut', for: 'opt-out' },
      { name: 'optimizelyDomainTestCookie', for: 'cookie-test' },
      { name: 'optimizely*', for: 'experiment' },
    ],
    storage: [
      { name: 'optimizely*', days: 'forever', for: 'experiment' },
    ],
    consentSwitch: "optimizely.push({ type: 'optOut', isOptOut: true })",
    privacyUrl: 'https://www.optimizely.com/legal/privacy-policy/',
    source: 'https://support.optimizely.com/hc/en-us/articles/4410289741069',
  },
]
