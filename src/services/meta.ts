import type { ServiceEntry } from './entry.js'

export const meta: readonly ServiceEntry[] = [
  {
    id: 'meta-pixel',
    name: 'Meta Pixel',
    company: 'Meta Platforms',
    // The host serves the login SDK as well; which of the two a page means cannot be told from outside: not passed.
    category: 'marketing',
    hosts: ['connect.facebook.net', 'facebook.com/tr', 'facebook.com/privacy_sandbox/'],
    cookies: ['_fbp', '_fbc'],
    vendorCookies: ['fr'],
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    source: 'https://developers.facebook.com/docs/meta-pixel/advanced/',
  },
  {
    id: 'facebook-plugins',
    name: 'Facebook Plugins',
    company: 'Meta Platforms',
    category: 'marketing',
    hosts: ['facebook.com', 'fbcdn.net', 'connect.facebook.net/en_US/sdk', 'connect.facebook.net/id_ID/sdk'],
    cookies: ['fbm_*', 'fbsr_*', 'fblo_*'],
    vendorCookies: ['fr', 'datr', 'sb'],
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    source: 'https://developers.facebook.com/docs/javascript/quickstart',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    company: 'Meta Platforms',
    category: 'marketing',
    hosts: ['instagram.com', 'cdninstagram.com'],
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
    source: 'https://developers.facebook.com/docs/instagram/oembed',
  },
]
