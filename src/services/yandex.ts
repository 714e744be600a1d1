import type { ServiceEntry } from './entry.js'
import { packageHosts } from './package-hosts.js'

export const yandex: readonly ServiceEntry[] = [
  {
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    company: 'Yandex',
    category: 'performance',
    hosts: [
      'mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com', ...packageHosts('yandex-metrica-watch'),
    ],
    cookies: ['_ym_*'],
    storage: ['_ym*'],
    vendorCookies: ['yandexuid', 'yabs-sid', 'ymex'],
    privacyUrl: 'https://yandex.com/legal/confidential/',
    source: 'https://yandex.com/support/metrica/en/code/install-counter-csp',
  },
]
