import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'
import { packageHosts } from './package-hosts.js'

export const yandex: readonly ServiceEntry[] = [
  {
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    company: 'Yandex',
    country: 'RU',
    category: 'performance',
    hosts: [
      'mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com', ...packageHosts('yandex-metrica-watch'),
    ],
    cookies: [
      { name: '_ym_uid', days: 365, for: 'visitor-id' },
      { name: '_ym_d', days: 365, for: 'visit-count' },
      { name: '_ym_isad', days: 2, for: 'settings' },
      { name: '_ym_visorc', days: minutes(30), for: 'recording' },
      { name: '_ym_*', for: 'visitor-id' },
    ],
    storage: [
      { name: '_ym*', for: 'queue' },
    ],
    vendorCookies: [
      { name: 'yandexuid', days: 365, for: 'visitor-id' },
      { name: 'yabs-sid', days: 0, for: 'session-id' },
      { name: 'ymex', days: 365, for: 'settings' },
    ],
    privacyUrl: 'https://yandex.com/legal/confidential/',
    source: 'https://yandex.com/support/metrica/en/code/install-counter-csp',
  },
  {
    id: 'yandex-direct',
    name: 'Yandex Direct',
    company: 'Yandex',
    country: 'RU',
    category: 'marketing',
    hosts: ['an.yandex.ru', 'yandex.ru/ads/', 'yabs.yandex.ru'],
    privacyUrl: 'https://yandex.com/legal/confidential/',
    source: 'https://yandex.com/support/partner/en/',
  },
]
