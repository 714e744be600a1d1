import type { BuiltInCategory, EssentialReason } from '../src/core/types.js'
import { collect, json, library, page, pixel, script, type Player } from './players/player.js'
import { published } from './players/published.js'

/** One address of a vendor and who answers there. */
export interface Role {
  readonly host: string
  /** Path prefix; default: all of the host. */
  readonly path?: string
  readonly play: Player
}

/** One vendor of the portal: the single place that knows its hosts, its category and who plays it. */
export interface Vendor {
  /** The service's id. A built-in id adds the played hosts to what Izin knows of it. */
  readonly id: string
  readonly name: string
  readonly category: BuiltInCategory
  readonly reason?: EssentialReason
  readonly roles: readonly Role[]
  readonly cookies?: readonly string[]
  readonly storage?: readonly string[]
  /** False: in no configuration, as when somebody pastes a tag and tells nobody. */
  readonly listed?: false
}

const posthog = published('posthog-js', 'dist')
const segment = published('@segment/analytics-next', 'dist/umd')
const mixpanel = published('mixpanel-browser', 'dist')
const segmentSettings = {
  integrations: {
    'Segment.io': { apiKey: 'GelanggangWriteKey00000000000001', apiHost: 'api.segment.io/v1', protocol: 'http' },
  },
}
const posthogSettings = {
  supportedCompression: ['gzip'], featureFlags: {}, sessionRecording: false, surveys: false, heatmaps: false,
}

export const vendors: readonly Vendor[] = [
  {
    id: 'google-analytics', name: 'Google Analytics 4', category: 'performance', cookies: ['_ga', '_ga_*'],
    roles: [
      { host: 'www.googletagmanager.com', path: '/gtag/', play: script('gtag.js') },
      { host: 'www.google-analytics.com', play: collect },
    ],
  },
  {
    // A container loads whatever it says, so it waits for the strictest category.
    id: 'google-tag-manager', name: 'Google Tag Manager', category: 'marketing',
    roles: [
      { host: 'www.googletagmanager.com', path: '/ns.html', play: page('empty.html') },
      { host: 'www.googletagmanager.com', path: '/a', play: pixel() },
      { host: 'www.googletagmanager.com', play: script('gtm.js') },
    ],
  },
  {
    id: 'hotjar', name: 'Hotjar', category: 'performance', cookies: ['_hjSessionUser_*', '_hjSession_*'],
    roles: [{ host: 'static.hotjar.com', play: script('hotjar.js') }, { host: 'in.hotjar.com', play: collect }],
  },
  {
    id: 'microsoft-clarity', name: 'Microsoft Clarity', category: 'performance', cookies: ['_clck', '_clsk'],
    roles: [
      { host: 'www.clarity.ms', path: '/tag/', play: script('clarity.js') },
      { host: 'www.clarity.ms', play: collect },
    ],
  },
  {
    id: 'posthog', name: 'PostHog', category: 'performance', cookies: ['ph_*'], storage: ['ph_*', '__ph_*'],
    roles: [
      { host: 'us-assets.i.posthog.com', path: '/static/', play: library(posthog) },
      { host: 'us.i.posthog.com', path: '/static/', play: library(posthog) },
      { host: 'us-assets.i.posthog.com', play: json(posthogSettings) },
      { host: 'us-assets.i.posthog.com', path: '/array/', play: script('posthog-config.js') },
      { host: 'us.i.posthog.com', path: '/array/', play: script('posthog-config.js') },
      { host: 'us.i.posthog.com', play: json({ ...posthogSettings, status: 1 }) },
      { host: 'us.posthog.com', play: collect },
    ],
  },
  {
    id: 'mixpanel', name: 'Mixpanel', category: 'performance', storage: ['mp_*', '__mp*'],
    roles: [
      { host: 'cdn.mxpnl.com', path: '/libs/mixpanel-2-latest.min.js', play: library(mixpanel, 'mixpanel.min.js') },
      { host: 'cdn.mxpnl.com', play: library(mixpanel) },
      { host: 'api-js.mixpanel.com', play: json({ status: 1, error: null }) },
    ],
  },
  {
    id: 'segment', name: 'Segment', category: 'performance',
    cookies: ['ajs_*'], storage: ['ajs_*', 'persisted-queue:*', 'analytics_session_id*'],
    roles: [
      { host: 'cdn.segment.com', path: '/analytics.js/v1/', play: library(segment, 'standalone.js') },
      { host: 'cdn.segment.com', path: '/v1/projects/', play: json(segmentSettings) },
      { host: 'cdn.segment.com', play: library(segment) },
      { host: 'api.segment.io', play: json({ success: true }) },
    ],
  },
  {
    id: 'meta-pixel', name: 'Meta Pixel', category: 'marketing', cookies: ['_fbp', '_fbc'],
    roles: [
      { host: 'connect.facebook.net', play: script('fbevents.js') },
      {
        host: 'www.facebook.com', path: '/tr',
        play: pixel('fr=0PlayedByTheDemo; Path=/; SameSite=None; Secure; Max-Age=7776000'),
      },
    ],
  },
  {
    id: 'tiktok-pixel', name: 'TikTok Pixel', category: 'marketing', cookies: ['_ttp', '_tt_enable_cookie'],
    roles: [
      { host: 'analytics.tiktok.com', path: '/i18n/', play: script('tiktok.js') },
      { host: 'analytics.tiktok.com', play: collect },
    ],
  },
  {
    id: 'google-ads', name: 'Google Ads', category: 'marketing', cookies: ['_gcl_*'],
    roles: [{
      host: 'googleads.g.doubleclick.net',
      play: pixel('IDE=PlayedByTheDemo; Path=/; SameSite=None; Secure; Max-Age=33696000'),
    }],
  },
  {
    id: 'youtube', name: 'YouTube', category: 'marketing', cookies: ['VISITOR_INFO1_LIVE'],
    roles: [{ host: 'www.youtube.com', play: page('youtube.html') }],
  },
  {
    id: 'chat-bubble', name: 'Chat bubble', category: 'marketing', listed: false, storage: ['bubble_visitor'],
    roles: [{ host: 'chat.bantuan-kilat.example', path: '/bubble/', play: script('chat-bubble.js') }],
  },
  {
    id: 'midtrans', name: 'Midtrans', category: 'essential', reason: 'payment',
    roles: [
      { host: 'app.sandbox.midtrans.com', path: '/snap/snap.js', play: script('snap.js') },
      { host: 'app.sandbox.midtrans.com', play: page('snap.html') },
    ],
  },
]
