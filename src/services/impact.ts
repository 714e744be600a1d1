import type { ServiceEntry } from './entry.js'

export const impact: readonly ServiceEntry[] = [
  {
    id: 'impact',
    name: 'impact.com',
    company: 'impact.com',
    country: 'US',
    category: 'marketing',
    hosts: ['impactcdn.com', 'impactradius-event.com', 'impactradius-go.com', 'ojrq.net'],
    cookies: [
      { name: 'IR_gbd', for: 'cookie-test' },
      { name: 'IR_PI', for: 'affiliate' },
      { name: 'IR_*', for: 'affiliate' },
    ],
    vendorCookies: [
      { name: 'brwsr', days: 365, for: 'affiliate' },
    ],
    privacyUrl: 'https://impact.com/privacy-policy/',
    source: 'https://help.impact.com/brand/what-would-you-like-to-learn-about/platform-features/tracking/tracking-explained/impactcom-cookies-explained',
  },
]
