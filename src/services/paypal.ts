import type { ServiceEntry } from './entry.js'

export const paypal: readonly ServiceEntry[] = [
  {
    id: 'paypal',
    name: 'PayPal',
    company: 'PayPal',
    country: 'US',
    // Not all of paypal.com: `t.paypal.com` measures for marketing.
    category: 'essential',
    reason: 'payment',
    hosts: ['www.paypal.com', 'sandbox.paypal.com', 'c.paypal.com', 'paypalobjects.com'],
    vendorCookies: [
      { name: 'x-pp-s', days: 0, for: 'payment' },
      { name: 'enforce_policy', days: 365, for: 'payment' },
      { name: 'ts_c', days: 1095, for: 'fraud' },
      { name: 'nsid', days: 0, for: 'fraud' },
    ],
    privacyUrl: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
    source: 'https://developer.paypal.com/sdk/js/configuration/',
  },
  {
    id: 'braintree',
    name: 'Braintree',
    company: 'PayPal',
    country: 'US',
    category: 'essential',
    reason: 'payment',
    hosts: ['braintreegateway.com', 'braintree-api.com'],
    privacyUrl: 'https://www.braintreepayments.com/legal/braintree-privacy-policy',
    source: 'https://braintree.github.io/braintree-web/current/',
  },
]
