import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const microsoft: readonly ServiceEntry[] = [
  {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    company: 'Microsoft',
    // Its call to `c.bing.com` exchanges an advertising id (`MUID`), so that host is with the advertising tag below.
    category: 'performance',
    hosts: ['clarity.ms', ...packageHosts('@microsoft/clarity'), ...packageHosts('clarity-js')],
    cookies: ['_clck', '_clsk'],
    storage: ['_cltk', '_clck', '_clsk'],
    vendorCookies: ['CLID', 'ANONCHK', 'MR', 'MUID', 'SM'],
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
  },
  {
    id: 'microsoft-uet',
    name: 'Microsoft UET',
    company: 'Microsoft',
    category: 'marketing',
    hosts: ['bat.bing.com', 'bat.bing.net', 'c.bing.com'],
    cookies: ['_uet*'],
    storage: ['_uet*'],
    vendorCookies: ['MUID', 'MR', 'MSPTC'],
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    source: 'https://help.ads.microsoft.com/#apex/ads/en/53056/2',
  },
  {
    id: 'microsoft-sign-in',
    name: 'Microsoft sign-in',
    company: 'Microsoft',
    category: 'essential',
    reason: 'login',
    hosts: ['login.microsoftonline.com', 'msauth.net'],
    storage: ['msal.*'],
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/msal-js-use-ie-browser',
  },
]
