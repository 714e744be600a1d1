import {
  amplitude, clarity, criteo, doubleClick, facebookPlugin, fullstory, heap, hotjar, hubspot, intercom, klaviyo, linkedIn,
  metaPixel, mixpanel, newRelic, outbrain, pinterest, plausible, posthog, quantcast, reddit, segment, sentry, snapPixel,
  taboola, tagManager, tiktok, tradeDesk, twitter, vimeo, xandr, yandex,
} from './sites.js'
import { call, element, group, type Site } from './vector.js'

const asked = (id: string, site: Site, script: string) => call(id, site, { script })
// Kept: the garbage collector takes others before they load.
const media = "(window.kept = document.createElement('video'))"
const form = `const f = document.body.appendChild(document.createElement('form')); f.method = 'post'
  const i = document.body.appendChild(document.createElement('iframe')); i.name = 'sink'\n`

/** Calls by which code asks the network itself. */
export const network = group('network', [
  asked('fetch', hotjar, 'await fetch(url)'),
  asked('fetch-url-object', metaPixel, 'await fetch(new URL(url))'),
  asked('fetch-request', clarity, 'await fetch(new Request(url))'),
  asked('fetch-request-with-options', segment, "await fetch(new Request(url, { method: 'POST', body: 'a' }), { mode: 'no-cors' })"),
  asked('fetch-stringable', tiktok, 'await fetch({ toString: () => url })'),
  asked('fetch-changing-stringable', criteo, "let asked = 0; await fetch({ toString: () => (asked++ ? url : '/') }); await fetch({ toString: () => url })"),
  asked('fetch-keepalive', mixpanel, "await fetch(url, { keepalive: true, method: 'POST', body: 'a' })"),
  asked('fetch-no-cors', linkedIn, "await fetch(url, { mode: 'no-cors', credentials: 'include' })"),
  asked('fetch-with-preflight', sentry, "await fetch(url, { headers: { 'x-key': '1' } })"),
  asked('fetch-relative-scheme', taboola, "await fetch(url.replace('https:', ''))"),
  asked('fetch-by-prototype', posthog, 'await Reflect.apply(window.fetch, undefined, [url])'),
  call('fetch-later', newRelic, { script: 'fetchLater(url, { activateAfter: 0 })', engines: ['chromium'] }),
  asked('xhr', heap, "const x = new XMLHttpRequest(); x.open('GET', url); x.send()"),
  asked('xhr-sync', plausible, "const x = new XMLHttpRequest(); x.open('GET', url, false); x.send()"),
  asked('xhr-url-object', pinterest, "const x = new XMLHttpRequest(); x.open('POST', new URL(url), true); x.send('a')"),
  asked('xhr-lowercase', fullstory, "const x = new XMLHttpRequest(); x.open('post', url, true, null, null); x.send(new FormData())"),
  asked('xhr-subclass', amplitude, "const x = new (class extends XMLHttpRequest {})(); x.open('GET', url); x.send()"),
  asked('beacon', quantcast, "navigator.sendBeacon(url, 'a')"),
  asked('beacon-blob', reddit, "navigator.sendBeacon(new URL(url), new Blob(['a']))"),
  asked('beacon-at-hiding', snapPixel, "addEventListener('visibilitychange', () => navigator.sendBeacon(url)); dispatchEvent(new Event('visibilitychange'))"),
  asked('new-image', facebookPlugin, 'new Image().src = url'),
  asked('new-image-srcset', twitter, 'new Image().srcset = url'),
  asked('created-image', xandr, "document.createElement('img').src = url"),
  asked('created-image-ns', yandex, "document.createElementNS('http://www.w3.org/1999/xhtml', 'img').src = url"),
  asked('image-decoded', tradeDesk, 'const i = new Image(); i.src = url; await i.decode()'),
  asked('cloned-image', outbrain, "const i = document.createElement('img'); i.setAttribute('data-a', ''); const c = i.cloneNode(); c.src = url"),
  asked('new-audio', vimeo, 'window.kept = new Audio(url)'),
  asked('audio-source-detached', intercom, "const a = window.kept = new Audio(); a.preload = 'auto'; a.src = url"),
  asked('created-video', tagManager, `const v = ${media}; v.preload = 'auto'; v.src = url`),
  // Firefox loads it when the video has a box.
  call('video-poster-detached', klaviyo, { script: `${media}.poster = url`, engines: ['chromium', 'webkit'] }),
  // WebKit loads it when it has a box: asking for its width gives it one.
  asked('input-image-removed', hubspot, "const i = document.createElement('input'); i.type = 'image'; i.src = url; document.body.append(i); i.offsetWidth; i.remove()"),
  asked('web-socket', hotjar, "new WebSocket(url.replace('https', 'wss'))"),
  asked('web-socket-https', clarity, 'new WebSocket(url)'),
  asked('web-socket-url-object', intercom, "new WebSocket(new URL(url.replace('https', 'wss')), ['a'])"),
  asked('event-source', metaPixel, 'new EventSource(url)'),
  asked('event-source-with-credentials', segment, 'new EventSource(new URL(url), { withCredentials: true })'),
  call('web-transport', tiktok, {
    script: "new WebTransport('https://' + host + '/')", counts: 'datagrams', engines: ['chromium'],
  }),
  call('rtc-turn', pinterest, {
    script: `const c = new RTCPeerConnection({ iceServers: [{ urls: 'turns:' + host + ':443?transport=tcp', username: 'a', credential: 'a' }] })
      c.createDataChannel('a'); await c.setLocalDescription()`,
    counts: 'connections', engines: ['chromium'],
  }),
  call('rtc-stun', reddit, {
    script: `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + host }] })
      c.createDataChannel('a'); await c.setLocalDescription()`,
    counts: 'datagrams', engines: ['chromium'],
  }),
  call('rtc-configured-later', snapPixel, {
    script: `const c = new RTCPeerConnection(); c.setConfiguration({ iceServers: [{ urls: 'stun:' + host }] })
      c.createDataChannel('a'); await c.setLocalDescription()`,
    counts: 'datagrams', engines: ['chromium'],
  }),
  asked('cache-add', criteo, "await (await caches.open('a')).add(new Request(url, { mode: 'no-cors' }))"),
  asked('cache-add-all', mixpanel, "await (await caches.open('a')).addAll([url])"),
  asked('import-dynamic', doubleClick, 'await import(url)'),
  asked('import-dynamic-built', sentry, "await new Function('u', 'return import(u)')(url)"),
  // Firefox has it, turned off.
  call('ping', linkedIn, {
    script: "const a = document.createElement('a'); a.href = '#'; a.ping = url; document.body.append(a); a.click()",
    engines: ['chromium', 'webkit'],
  }),
  call('ping-attribute', taboola, {
    script: `document.body.insertAdjacentHTML('beforeend', '<a id=ping href="#" ping="' + url + '">a</a>')
      document.getElementById('ping').click()`,
    engines: ['chromium', 'webkit'],
  }),
  asked('form-into-frame', posthog, `${form}f.action = url; f.target = 'sink'; f.submit()`),
  asked('form-requested', heap, `${form}f.action = url; f.target = 'sink'; f.requestSubmit()`),
  asked('form-button-action', quantcast, `${form}f.target = 'sink'; const b = document.createElement('button')
    b.formAction = url; f.append(b); b.click()`),
  call('form-static-clicked', plausible, {
    body: ({ url }) => `<iframe title="a" name="sink"></iframe>
      <form method="post" action="${url}" target="sink"><button id="go">a</button></form>`,
    script: "document.getElementById('go').click()",
    once: true,
  }),
  asked('timer-late', twitter, 'setTimeout(() => fetch(url), 100)'),
  asked('promise-late', yandex, 'await null; queueMicrotask(() => navigator.sendBeacon(url))'),
  asked('idle-late', xandr, '(window.requestIdleCallback ?? setTimeout)(() => { new Image().src = url })'),
  element('script-element-onerror', outbrain, {
    script: `const i = new Image(); i.onerror = () => { document.head.appendChild(document.createElement('script')).src = url }
      i.src = 'data:,'`,
  }),
])
