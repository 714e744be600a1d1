import type { ServiceEntry } from './entry.js'

export const admitad: readonly ServiceEntry[] = [
  {
    id: 'admitad',
    name: 'Admitad',
    company: 'Mitgo',
    country: 'DE',
    category: 'marketing',
    hosts: ['admitad.com', 'artfut.com', 'lenmit.com'],
    cookies: [
      { name: 'tagtag_aid', for: 'affiliate' },
      { name: 'admitad_uid', for: 'affiliate' },
    ],
    privacyUrl: 'https://www.admitad.com/en/privacy/',
    source: 'https://support.mitgo.com/',
  },
]
