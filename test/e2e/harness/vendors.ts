import type { BuiltInCategory } from '../../../src/core/types.js'

/** What one vendor's documented tag does on a page that lets it. Written apart from the product's own lists. */
export interface Vendor {
  readonly id: string
  readonly category: Exclude<BuiltInCategory, 'essential'>
  /** Its first file, `host/path`: requested exactly once. */
  readonly library: string
  /** A request that shows it at work, `host/path`. */
  readonly works: string
  /** Every host it contacts. */
  readonly hosts: readonly string[]
  /** First-party cookies it leaves. */
  readonly cookies: readonly RegExp[]
  /** Keys in localStorage and sessionStorage. */
  readonly storage: readonly RegExp[]
}

const vendor = (
  id: string, category: Vendor['category'], library: string, works: string, more: Partial<Vendor> = {},
): Vendor => ({ id, category, library, works, hosts: [], cookies: [], storage: [], ...more })

export const vendors = [
  vendor('ga4', 'performance', 'www.googletagmanager.com/gtag/js', 'www.google-analytics.com/g/collect', {
    hosts: ['www.google-analytics.com'],
    cookies: [/^_ga$/, /^_ga_/],
  }),
  vendor('hotjar', 'performance', 'static.hotjar.com/c/hotjar-1000001.js', 'content.hotjar.io/', {
    hosts: ['hotjar.com', 'hotjar.io'],
    cookies: [/^_hjSessionUser_/, /^_hjSession_/],
    storage: [/^hjViewportId$/],
  }),
  vendor('clarity', 'performance', 'www.clarity.ms/tag/portal0001', 'k.clarity.ms/collect', {
    hosts: ['clarity.ms', 'c.bing.com'],
    cookies: [/^_clck$/, /^_clsk$/],
  }),
  vendor('posthog', 'performance', 'us-assets.i.posthog.com/static/array.js', 'us.i.posthog.com/', {
    hosts: ['posthog.com'],
    cookies: [/^ph_phc_portal_posthog$/],
    storage: [/^ph_phc_portal_/],
  }),
  vendor('mixpanel', 'performance', 'cdn.mxpnl.com/libs/mixpanel-2-latest.min.js', 'api-js.mixpanel.com/track', {
    hosts: ['mxpnl.com', 'mixpanel.com'],
    storage: [/^mp_/],
  }),
  vendor('segment', 'performance', 'cdn.segment.com/analytics.js/v1/PORTAL_WRITE_KEY/', 'api.segment.io/v1/', {
    hosts: ['segment.com', 'segment.io'],
    cookies: [/^ajs_/],
    storage: [/^ajs_/],
  }),
  vendor('gtm', 'marketing', 'www.googletagmanager.com/gtm.js', 'googleads.g.doubleclick.net/pagead/', {
    hosts: ['doubleclick.net'],
    cookies: [/^_gcl_au$/],
  }),
  vendor('meta-pixel', 'marketing', 'connect.facebook.net/en_US/fbevents.js', 'www.facebook.com/tr/', {
    hosts: ['facebook.net', 'facebook.com'],
    cookies: [/^_fbp$/],
  }),
  vendor('tiktok', 'marketing', 'analytics.tiktok.com/i18n/pixel/events.js', 'analytics.tiktok.com/api/v2/pixel', {
    hosts: ['tiktok.com'],
    cookies: [/^_ttp$/, /^_tt_enable_cookie$/],
  }),
  vendor('linkedin', 'marketing', 'px.ads.linkedin.com/collect/', 'px.ads.linkedin.com/collect/', {
    hosts: ['linkedin.com'],
  }),
  vendor('youtube', 'marketing', 'www.youtube.com/embed/', 'i.ytimg.com/', {
    hosts: ['youtube.com', 'ytimg.com'],
  }),
] as const satisfies readonly Vendor[]

export type VendorId = (typeof vendors)[number]['id']

export const vendorsOf = (category: Vendor['category']): readonly Vendor[] =>
  vendors.filter((each) => each.category === category)

export const findVendors = (...ids: string[]): readonly Vendor[] => vendors.filter(({ id }) => ids.includes(id))

/** A request of this vendor's? */
export const contacts = (vendor: Vendor, host: string, path: string): boolean =>
  (host + path).startsWith(vendor.library) ||
  vendor.hosts.some((wanted) => host === wanted || host.endsWith(`.${wanted}`))
