import type { ServiceEntry } from './entry.js'

export const liveramp: readonly ServiceEntry[] = [
  {
    id: 'liveramp',
    name: 'LiveRamp',
    company: 'LiveRamp',
    country: 'US',
    category: 'marketing',
    hosts: ['rlcdn.com', 'launchpad-wrapper.privacymanager.io'],
    cookies: [
      { name: '_lr_env', for: 'ad-id' },
      { name: '_lr_env_src_ats', for: 'ad-id' },
      { name: '_lr_geo_location', days: 1, for: 'location' },
      { name: 'idl_env', for: 'ad-id' },
    ],
    storage: [
      { name: '_lr_env', days: 'forever', for: 'ad-id' },
    ],
    vendorCookies: [
      { name: 'rlas3', days: 365, for: 'ad-id' },
      { name: 'pxrc', days: 60, for: 'ad-exchange' },
    ],
    privacyUrl: 'https://liveramp.com/privacy/',
    source: 'https://docs.liveramp.com/privacy-manager/en/ats-js.html',
  },
]
