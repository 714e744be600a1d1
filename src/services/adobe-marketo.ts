import type { ServiceEntry } from './entry.js'

export const adobeMarketo: readonly ServiceEntry[] = [
  {
    id: 'marketo',
    name: 'Marketo',
    company: 'Adobe',
    country: 'US',
    category: 'marketing',
    hosts: ['marketo.com', 'marketo.net', 'mktoresp.com'],
    cookies: [
      { name: '_mkto_trk', days: 730, for: 'account-link' },
    ],
    privacyUrl: 'https://www.adobe.com/privacy/policy.html',
    source: 'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/administration/additional-integrations/configure-protocols-for-marketo',
  },
]
