import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'
import { packageHosts } from './package-hosts.js'

export const microsoft: readonly ServiceEntry[] = [
  {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    company: 'Microsoft',
    country: 'US',
    // Its call to `c.bing.com` exchanges an advertising id (`MUID`), so that host is with the advertising tag below.
    category: 'performance',
    hosts: ['clarity.ms', ...packageHosts('@microsoft/clarity'), ...packageHosts('clarity-js')],
    cookies: [
      { name: '_clck', days: 365, for: 'visitor-id' },
      { name: '_clsk', days: 1, for: 'session-id' },
    ],
    storage: [
      { name: '_cltk', days: 0, for: 'session-id' },
      { name: '_clck', for: 'visitor-id' },
      { name: '_clsk', for: 'session-id' },
    ],
    vendorCookies: [
      { name: 'CLID', days: 365, for: 'visitor-id' },
      { name: 'ANONCHK', days: minutes(10), for: 'ad-exchange' },
      { name: 'MR', days: 7, for: 'ad-exchange' },
      { name: 'MUID', days: 390, for: 'ad-id' },
      { name: 'SM', days: 0, for: 'ad-exchange' },
    ],
    consentSwitch: "clarity('consentv2', …)",
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
  },
  {
    id: 'microsoft-uet',
    name: 'Microsoft UET',
    company: 'Microsoft',
    country: 'US',
    category: 'marketing',
    hosts: ['bat.bing.com', 'bat.bing.net', 'c.bing.com'],
    cookies: [
      { name: '_uetsid', days: 1, for: 'session-id' },
      { name: '_uetvid', days: 390, for: 'ad-id' },
      { name: '_uetmsclkid', days: 90, for: 'ad-click' },
      { name: '_uet*', for: 'ad-measure' },
    ],
    storage: [
      { name: '_uet*', for: 'ad-measure' },
    ],
    vendorCookies: [
      { name: 'MUID', days: 390, for: 'ad-id' },
      { name: 'MR', days: 7, for: 'ad-exchange' },
      { name: 'MSPTC', days: 390, for: 'ad-id' },
    ],
    consentSwitch: "uetq.push('consent', …)",
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    source: 'https://help.ads.microsoft.com/#apex/ads/en/53056/2',
  },
  {
    id: 'microsoft-sign-in',
    name: 'Microsoft sign-in',
    company: 'Microsoft',
    country: 'US',
    category: 'essential',
    reason: 'login',
    hosts: ['login.microsoftonline.com', 'msauth.net'],
    storage: [
      { name: 'msal.*', for: 'login' },
    ],
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/msal-js-use-ie-browser',
  },
]
