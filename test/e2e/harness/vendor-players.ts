import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Answer, gif, html, json, type Player, script } from './answer.js'

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)))
const standIn = (name: string) => script(read(`../stand-ins/${name}`))
const published = (path: string) => script(read(`../../../node_modules/${path}`))

const segmentSettings = {
  integrations: { 'Segment.io': { apiKey: 'PORTAL_WRITE_KEY', unbundledIntegrations: [], addBundledMetadata: true } },
  plan: { track: { __default: { enabled: true } } },
  edgeFunction: {},
  analyticsNextEnabled: true,
  middlewareSettings: {},
  enabledMiddleware: {},
  metrics: { sampleRate: 0 },
  legacyVideoPluginsEnabled: false,
  remotePlugins: [],
}

const posthogConfig = {
  token: 'phc_portal', supportedCompression: ['gzip'], hasFeatureFlags: false, surveys: false, sessionRecording: false,
  heatmaps: false, capturePerformance: false, autocapture_opt_out: true, captureDeadClicks: false,
}

const posthogConfigScript =
  `(window._POSTHOG_REMOTE_CONFIG ||= {}).phc_portal = ${JSON.stringify({ config: posthogConfig, siteApps: [] })}`

/** By `host/path` prefix, first match wins. A vendor that publishes its browser bundle on npm is played by it. */
const routes: readonly (readonly [prefix: string, answer: () => Answer])[] = [
  ['us-assets.i.posthog.com/static/array.js', () => published('posthog-js/dist/array.js')],
  ['us-assets.i.posthog.com/array/phc_portal/config.js', () => script(posthogConfigScript)],
  ['us-assets.i.posthog.com/array/phc_portal/config', () => json(posthogConfig)],
  ['us.i.posthog.com/flags', () => json({ ...posthogConfig, flags: {}, featureFlags: {} })],
  ['us.i.posthog.com/', () => json({ status: 1 })],
  ['cdn.mxpnl.com/libs/mixpanel-2-latest.min.js', () => published('mixpanel-browser/dist/mixpanel.min.js')],
  ['api-js.mixpanel.com/track', () => json({ status: 1, error: null })],
  ['cdn.segment.com/analytics.js/v1/PORTAL_WRITE_KEY/analytics.min.js', () =>
    published('@segment/analytics-next/dist/umd/standalone.js')],
  ['cdn.segment.com/v1/projects/PORTAL_WRITE_KEY/settings', () => json(segmentSettings)],
  ['api.segment.io/', () => json({ success: true })],
  ['cdn.amplitude.com/libs/', () => published('@amplitude/analytics-browser/lib/scripts/amplitude-min.js')],
  ['www.googletagmanager.com/gtag/js', () => standIn('gtag.js')],
  ['www.googletagmanager.com/gtm.js', () => standIn('gtm.js')],
  ['connect.facebook.net/en_US/fbevents.js', () => standIn('fbevents.js')],
  ['analytics.tiktok.com/i18n/pixel/events.js', () => standIn('tiktok.js')],
  ['static.hotjar.com/c/hotjar-', () => standIn('hotjar.js')],
  ['script.hotjar.com/modules.js', () => standIn('hotjar-modules.js')],
  ['www.clarity.ms/tag/', () => standIn('clarity-tag.js')],
  ['scripts.clarity.ms/', () => standIn('clarity.js')],
  ['www.youtube.com/embed/', () => html(read('../stand-ins/youtube.html').toString())],
  ['px.ads.linkedin.com/collect', () => ({
    ...gif, headers: { 'set-cookie': 'li_sugr=1; Domain=.linkedin.com; Path=/; Secure; SameSite=None; Partitioned' },
  })],
]

export const playVendor: Player = ({ host, path }) =>
  routes.find(([prefix]) => (host + path).startsWith(prefix))?.[1]()
