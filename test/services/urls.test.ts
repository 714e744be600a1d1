import { describe, expect, it } from 'vitest'
import { builtInServices } from '../../src/services/built-in.js'
import { isNamed, serviceOf } from './match.js'

const services = builtInServices()

const urls: readonly (readonly [string, string | undefined])[] = [
  ['https://www.googletagmanager.com/gtag/js?id=G-ABC123', 'google-analytics'],
  ['https://www.googletagmanager.com/gtag/js?id=AW-123456', 'google-ads'],
  ['https://www.googletagmanager.com/gtag/js?id=DC-123456', 'google-ads'],
  ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC', 'google-tag-manager'],
  ['https://www.googletagmanager.com/ns.html?id=GTM-ABC', 'google-tag-manager'],
  ['https://region1.google-analytics.com/g/collect?v=2', 'google-analytics'],
  ['https://analytics.google.com/g/collect?v=2', 'google-analytics'],
  ['https://stats.g.doubleclick.net/g/collect?v=2', 'google-ads'],
  ['https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/', 'google-ads'],
  ['https://www.google.com/ads/ga-audiences?v=1', 'google-ads'],
  ['https://www.google.com/pagead/1p-user-list/1/', 'google-ads'],
  ['https://www.google.com/ccm/collect?en=page_view', 'google-ads'],
  ['https://www.google.co.id/ads/ga-audiences?v=1', 'google-ads'],
  ['https://www.googleadservices.com/pagead/conversion/1/', 'google-ads'],
  ['https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js', 'google-adsense'],
  ['https://imasdk.googleapis.com/js/sdkloader/ima3.js', 'google-adsense'],
  ['https://www.google.com/maps/embed?pb=1', 'google-maps'],
  ['https://www.google.com/maps?q=Jakarta&output=embed', 'google-maps'],
  ['https://maps.googleapis.com/maps/api/js?key=1', 'google-maps'],
  ['https://www.google.com/recaptcha/api.js', 'recaptcha'],
  ['https://www.gstatic.com/recaptcha/releases/1/recaptcha__id.js', 'recaptcha'],
  ['https://www.recaptcha.net/recaptcha/api.js', 'recaptcha'],
  ['https://accounts.google.com/gsi/client', 'google-sign-in'],
  ['https://fonts.googleapis.com/css2?family=Inter', 'google-fonts'],
  ['https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js', 'google-hosted-libraries'],
  ['https://www.youtube-nocookie.com/embed/abc', 'youtube'],
  ['https://i.ytimg.com/vi/abc/hqdefault.jpg', 'youtube'],
  ['https://www.google.com/search?q=izin', undefined],
  ['https://connect.facebook.net/en_US/fbevents.js', 'meta-pixel'],
  ['https://connect.facebook.net/en_US/sdk.js', 'facebook-plugins'],
  ['https://connect.facebook.net/ms_MY/sdk.js', 'meta-pixel'],
  ['https://www.facebook.com/tr?id=1&ev=PageView', 'meta-pixel'],
  ['https://www.facebook.com/plugins/like.php?href=x', 'facebook-plugins'],
  ['https://analytics.tiktok.com/i18n/pixel/events.js', 'tiktok-pixel'],
  ['https://www.tiktok.com/embed.js', 'tiktok'],
  ['https://static.hotjar.com/c/hotjar-1.js?sv=6', 'hotjar'],
  ['https://www.clarity.ms/tag/abc', 'microsoft-clarity'],
  ['https://c.bing.com/c.gif?uid=1', 'microsoft-uet'],
  ['https://bat.bing.com/bat.js', 'microsoft-uet'],
  ['https://snap.licdn.com/li.lms-analytics/insight.min.js', 'linkedin-insight-tag'],
  ['https://px.ads.linkedin.com/collect', 'linkedin-insight-tag'],
  ['https://static.ads-twitter.com/uwt.js', 'x-pixel'],
  ['https://analytics.twitter.com/1/i/adsct', 'x-pixel'],
  ['https://platform.twitter.com/widgets.js', 'x'],
  ['https://s.pinimg.com/ct/core.js', 'pinterest'],
  ['https://mc.yandex.ru/metrika/tag.js', 'yandex-metrica'],
  ['https://us-assets.i.posthog.com/static/array.js', 'posthog'],
  ['https://eu.i.posthog.com/e/', 'posthog'],
  ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js', 'mixpanel'],
  ['https://cdn.segment.com/analytics.js/v1/key/analytics.min.js', 'segment'],
  ['https://api.segment.io/v1/p', 'segment'],
  ['https://browser-intake-ap1-datadoghq.com/api/v2/rum', 'datadog-rum'],
  ['https://bam.nr-data.net/1/abc', 'new-relic'],
  ['https://wa.appsflyersdk.com/events', 'appsflyer'],
  ['https://app.sandbox.midtrans.com/snap/snap.js', 'midtrans'],
  ['https://gwk.gopayapi.com/sdk/stable/gp-container.min.js', 'gopay'],
  ['https://js.xendit.co/v1/xendit.min.js', 'xendit'],
  ['https://jokul.doku.com/jokul-checkout-js/v1/jokul-checkout-1.0.0.js', 'doku'],
  ['https://js.stripe.com/v3/', 'stripe'],
  ['https://m.stripe.network/inner.html', 'stripe'],
  ['https://www.paypal.com/sdk/js?client-id=1', 'paypal'],
  ['https://t.paypal.com/ts?v=1', undefined],
  ['https://challenges.cloudflare.com/turnstile/v0/api.js', 'cloudflare-turnstile'],
  ['https://static.cloudflareinsights.com/beacon.min.js', 'cloudflare-web-analytics'],
  ['https://js.hcaptcha.com/1/api.js', 'hcaptcha'],
  ['https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js', 'apple-sign-in'],
  ['https://tenant.eu.auth0.com/authorize', 'auth0'],
  ['https://shop.firebaseapp.com/__/auth/iframe', 'firebase-authentication'],
  ['https://shop.firebaseapp.com/app.js', undefined],
  ['https://app-prod.duitku.com/lib/js/duitku.js', 'duitku'],
  ['https://xpress.faspay.co.id/v4/post', 'faspay'],
  ['https://my.ipaymu.com/payment', 'ipaymu'],
  ['https://pgw-ui.2c2p.com/sdk/js/pgw-sdk-4.2.1.js', '2c2p'],
  ['https://cdn.omise.co/omise.js', 'omise'],
  ['https://checkout.razorpay.com/v1/checkout.js', 'razorpay'],
  ['https://webchat.qontak.com/qchatInitialize.js', 'qontak'],
  ['https://omnichannel.qiscus.com/js/qismo-v4.js', 'qiscus'],
  ['https://imp.accesstra.de/img.php?rk=1', 'accesstrade'],
  ['https://cdn.innity.net/admanager.js', 'innity'],
  ['https://dsp-media.eskimi.com/assets/js/e/gtr.min.js', 'eskimi'],
  ['https://sp.zalo.me/plugins/sdk.js', 'zalo'],
  ['https://www.vidio.com/embed/1', 'vidio'],
  ['https://html5.api.gamedistribution.com/main.min.js', 'gamedistribution'],
  ['https://s1.kwai.net/kos/s101/nlav11187/pixel/events.js', 'kwai-pixel'],
  ['https://s1.kwai.net/kos/s101/nlav11187/playable/kwai-playable-sdk.js', undefined],
  ['https://assets.adobedtm.com/launch-1.min.js', 'adobe-experience-cloud'],
  ['https://use.typekit.net/abc.css', 'adobe-fonts'],
  ['https://stats.wp.com/e-202648.js', 'jetpack-stats'],
  ['https://s0.wp.com/i.js', undefined],
  ['https://s.yimg.com/wi/ytc.js', 'yahoo-ads'],
  ['https://s.yimg.com/a.png', undefined],
  ['https://captcha.gtimg.com/TCaptcha.js', 'tencent-captcha'],
  ['https://cdn.cookielaw.org/scripttemplates/otSDKStub.js', 'onetrust'],
  ['https://vk.com/rtrg?p=1', 'vk-ads'],
  ['https://vk.com/widget_community.php', undefined],
  ['https://notyoutube.com/embed/abc', undefined],
  ['https://youtube.com.example.org/embed/abc', undefined],
]

const cdns: readonly (readonly [string, string])[] = [
  ['https://cdn.jsdelivr.net/npm/', 'jsdelivr'], ['https://unpkg.com/', 'unpkg'], ['https://esm.sh/', 'esm-sh'],
  ['https://esm.run/', 'jsdelivr'], ['https://cdnjs.cloudflare.com/ajax/libs/', 'cdnjs'],
]
const trackers: readonly (readonly [string, string])[] = [
  ['posthog-js@1.449.2/dist/array.js', 'posthog'], ['mixpanel-browser', 'mixpanel'], ['amplitude-js', 'amplitude'],
  ['@segment/analytics-next@1/dist/umd/standalone.js', 'segment'], ['@amplitude/analytics-browser', 'amplitude'],
  ['yandex-metrica-watch/tag.js', 'yandex-metrica'], ['@sentry/browser', 'sentry'], ['clevertap-web-sdk', 'clevertap'],
]
const innocent = [
  'vue@3/dist/vue.global.js', 'jquery', 'react', 'bootstrap@5', '@popperjs/core', 'clarity', '@microsoft/signalr',
  'sentry', 'segment', 'fathom', '@datadog/pprof', 'branch', 'heap-js', 'plausible', 'vanilla-cookieconsent',
  'swiper', 'braze',
]

describe('which service a URL belongs to', () => {
  it.each(urls)('%s → %s', (url, id) => expect(serviceOf(url, services)?.id).toBe(id))

  it.each(cdns)('on %s trackers are held and libraries pass', (root, cdn) => {
    for (const [path, id] of trackers) expect(serviceOf(root + path, services)?.id, path).toBe(id)
    for (const path of innocent) expect(serviceOf(root + path, services)?.id, path).toBe(cdn)
  })
})

describe('what is never essential', () => {
  const tracking = [
    'google-analytics.com', 'googletagmanager.com', 'doubleclick.net', 'connect.facebook.net', 'www.facebook.com',
    'analytics.tiktok.com', 'hotjar.com', 'clarity.ms', 'bat.bing.com', 'criteo.com', 'taboola.com', 'adnxs.com',
    'mc.yandex.ru', 'mixpanel.com', 'segment.io', 'posthog.com', 'fullstory.com', 'onesignal.com', 'braze.com',
    'moengage.com', 'appsflyer.com', 'branch.io', 'youtube.com', 'disqus.com', 'sentry.io', 'intercom.io',
    'pagead2.googlesyndication.com', 'snap.licdn.com', 'tr.snapchat.com', 'ct.pinterest.com',
    'adobedtm.com', 'demdex.net', 'hm.baidu.com', 'histats.com', 'adroll.com', 'id5-sync.com', 'tiqcdn.com', 'accesstra.de',
  ]
  it.each(tracking)('%s', (host) => {
    expect(['performance', 'marketing']).toContain(serviceOf(`https://${host}/x.js`, services)?.category)
  })

  it('names that trackers store', () => {
    const names = [
      '_ga', '_gid', '_gcl_au', '_fbp', '_fbc', '_ttp', '_hjSession_1', '_clck', '_uetsid', '_scid', 'cto_bundle',
      'AMP_1', 'ajs_user_id', 'ph_phc_1_posthog', 'mp_1_mixpanel', '_ym_uid', '_pk_id.1', '__hstc',
      'ab.storage.userId.1', 'AMCV_1', 's_fid', 'Hm_lvt_1', 'HstCfa1', 'tmr_lvid', '_sp_id.1', '_pendo_visitorId.1', '__adroll_fpc',
      '_mkto_trk', 'utag_main_v_id', 'sensorsdata2015jssdkcross',
    ]
    for (const name of names) {
      const owners = services.filter(({ cookies = [] }) => cookies.some((pattern) => isNamed(pattern, name)))
      expect(owners.map(({ category }) => category), name).toHaveLength(1)
      expect(owners[0]?.category).not.toBe('essential')
    }
  })
})
