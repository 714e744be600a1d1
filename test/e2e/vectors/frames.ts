import { html } from '../harness/answer.js'
import {
  amplitude, clarity, criteo, doubleClick, facebookPlugin, fullstory, heap, hotjar, hubspot, intercom, klaviyo, linkedIn,
  metaPixel, mixpanel, newRelic, outbrain, pinterest, plausible, posthog, quantcast, reddit, segment, sentry, snapPixel,
  taboola, tagManager, tiktok, tradeDesk, twitter, vimeo, xandr, yandex, youtube,
} from './sites.js'
import { call, element, group, type Site } from './vector.js'

const frame = "const f = document.body.appendChild(document.createElement('iframe')); const w = f.contentWindow\n"
const realm = (id: string, site: Site, script: string) => call(`realm-${id}`, site, { script: frame + script })
const inRealm = (id: string, site: Site, script: string) => element(`realm-${id}`, site, { script: frame + script })
const framed = (id: string, site: Site, script: string) => element(`frame-${id}`, site, { script })
const made = "const f = document.createElement('iframe')\n"
const code = "'<script>fetch(' + JSON.stringify(url) + ')</scr' + 'ipt>'"

/** Frames, and the fresh copies of every class that a frame brings with it. */
export const frames = group('frames', [
  framed('inserted', youtube, `${made}f.src = url; document.body.append(f)`),
  framed('src-set-later', vimeo, `${frame}f.src = url`),
  framed('src-by-attribute', facebookPlugin, `${frame}f.setAttribute('src', url)`),
  framed('src-by-attr-value', doubleClick, `${frame}const a = document.createAttribute('src'); f.setAttributeNode(a); a.value = url`),
  framed('srcdoc-image', hotjar, `${made}f.srcdoc = '<img alt="" src="' + url + '">'; document.body.append(f)`),
  framed('srcdoc-set-later', metaPixel, `${frame}f.srcdoc = '<script src="' + url + '"></scr' + 'ipt>'`),
  framed('srcdoc-by-attribute', clarity, `${frame}f.setAttribute('srcdoc', '<iframe src="' + url + '"></iframe>')`),
  framed('object-inserted', taboola, "const o = document.createElement('object'); o.data = url; document.body.append(o)"),
  framed('object-data-set-later', criteo, "const o = document.body.appendChild(document.createElement('object')); o.data = url"),
  framed('embed-inserted', tiktok, "const e = document.createElement('embed'); e.src = url; document.body.append(e)"),
  framed('embed-src-set-later', tagManager, "const e = document.body.appendChild(document.createElement('embed')); e.src = url"),
  call('frame-srcdoc-code', segment, { script: `${made}f.srcdoc = ${code}; document.body.append(f)` }),
  call('frame-blob-code', mixpanel, {
    script: `${made}f.src = URL.createObjectURL(new Blob([${code}], { type: 'text/html' })); document.body.append(f)`,
  }),
  element('frame-blob-image', reddit, {
    script: `${made}f.src = URL.createObjectURL(new Blob(['<img alt="" src="' + url + '">'], { type: 'text/html' }))
      document.body.append(f)`,
  }),
  call('frame-script-url', sentry, {
    script: `${made}f.src = 'javascript:fetch(' + JSON.stringify(url) + ')'; document.body.append(f)`,
  }),
  call('frame-data-code', amplitude, {
    script: `${made}f.src = 'data:text/html,' + encodeURIComponent(${code}); document.body.append(f)`,
  }),
  realm('fetch', posthog, 'await w.fetch(url)'),
  realm('fetch-called-from-page', heap, 'await w.fetch.call(window, url)'),
  realm('xhr', pinterest, "const x = new w.XMLHttpRequest(); x.open('GET', url); x.send()"),
  realm('xhr-methods', fullstory, `const x = new XMLHttpRequest(); w.XMLHttpRequest.prototype.open.call(x, 'GET', url)
    w.XMLHttpRequest.prototype.send.call(x)`),
  realm('beacon', newRelic, 'w.navigator.sendBeacon(url)'),
  realm('beacon-called-from-page', plausible, 'w.Navigator.prototype.sendBeacon.call(navigator, url)'),
  realm('image', linkedIn, 'new w.Image().src = url'),
  realm('image-setter', quantcast, `const { set } = Object.getOwnPropertyDescriptor(w.HTMLImageElement.prototype, 'src')
    set.call(document.createElement('img'), url)`),
  realm('audio', outbrain, 'window.kept = new w.Audio(url)'),
  realm('web-socket', intercom, "new w.WebSocket(url.replace('https', 'wss'))"),
  realm('event-source', hubspot, 'new w.EventSource(url)'),
  realm('worker', yandex, "new w.Worker(URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(url) + ')'])))"),
  realm('eval', hotjar, "w.eval('fetch(' + JSON.stringify(url) + ')')"),
  realm('function', klaviyo, "new w.Function('url', 'fetch(url)')(url)"),
  realm('nested', xandr, "await w.document.body.appendChild(w.document.createElement('iframe')).contentWindow.fetch(url)"),
  realm('by-index', metaPixel, 'await window[window.length - 1].fetch(url)'),
  call('realm-by-frames-name', clarity, {
    script: `${made}f.name = 'named' + Math.random(); document.body.append(f); await frames[f.name].fetch(url)`,
  }),
  realm('by-content-document', tiktok, 'await f.contentDocument.defaultView.fetch(url)'),
  realm('detached-methods', twitter, `const { fetch } = w; f.remove(); await fetch.call(window, url)`),
  call('realm-of-frame-by-markup', snapPixel, {
    script: `document.body.insertAdjacentHTML('beforeend', '<iframe title="a"></iframe>')
      await document.body.lastElementChild.contentWindow.fetch(url)`,
  }),
  call('realm-of-frame-in-closed-shadow', tradeDesk, {
    script: `const d = document.body.appendChild(document.createElement('div')); const r = d.attachShadow({ mode: 'closed' })
      r.innerHTML = '<iframe title="a"></iframe>'; await r.firstChild.contentWindow.fetch(url)`,
  }),
  call('realm-of-static-frame', segment, {
    body: () => '<iframe title="a" id="static"></iframe>',
    script: "await document.getElementById('static').contentWindow.fetch(url)",
  }),
  call('realm-of-object', mixpanel, {
    script: `const o = document.body.appendChild(document.createElement('object')); o.type = 'text/html'; o.onload = () => o.contentWindow.fetch(url)
      o.data = 'about:blank'`,
  }),
  call('realm-after-reload', sentry, {
    script: `${frame}await new Promise((done) => { f.onload = done; f.src = here + 'own.html' }); await f.contentWindow.fetch(url)`,
    files: () => ({ 'own.html': html('<!doctype html><p>own</p>') }),
  }),
  inRealm('script', hotjar, "const s = w.document.createElement('script'); s.src = url; w.document.body.appendChild(s)"),
  inRealm('script-into-page', metaPixel, "const s = w.document.createElement('script'); s.src = url; document.body.appendChild(s)"),
  inRealm('append-child-of-page', criteo, `const s = document.createElement('script'); s.src = url
    w.Node.prototype.appendChild.call(document.body, s)`),
  inRealm('append-in-frame', taboola, "const s = document.createElement('script'); s.src = url; w.document.head.append(s)"),
  inRealm('inner-html', posthog, "w.document.body.innerHTML = '<img alt=\"\" src=\"' + url + '\">'"),
  inRealm('inner-html-setter', heap, `const { set } = Object.getOwnPropertyDescriptor(w.Element.prototype, 'innerHTML')
    set.call(document.body.appendChild(document.createElement('div')), '<img alt="" src="' + url + '">')`),
  inRealm('set-attribute', pinterest, `const s = document.body.appendChild(document.createElement('script'))
    w.Element.prototype.setAttribute.call(s, 'src', url)`),
  inRealm('written', clarity, "w.document.write('<script src=\"' + url + '\"></scr' + 'ipt>'); w.document.close()"),
  inRealm('opened-and-written', tagManager, `w.document.open(); w.document.write('<body><img alt="" src="' + url + '">')
    w.document.close()`),
  inRealm('style', doubleClick, "w.document.head.appendChild(w.document.createElement('link')).href = url; w.document.querySelector('link').rel = 'stylesheet'"),
  inRealm('nested-frame', vimeo, "const g = w.document.createElement('iframe'); g.src = url; w.document.body.append(g)"),
  call('location-assigned', youtube, { script: `${frame}w.location = url` }),
  call('location-href', facebookPlugin, { script: `${frame}w.location.href = url` }),
  call('location-replaced', vimeo, { script: `${frame}w.location.replace(url)` }),
  call('location-by-method', twitter, { script: `${frame}w.location.assign(url)` }),
  call('location-by-frames', reddit, { script: `${frame}window[window.length - 1].location = url` }),
  call('open-into-frame', snapPixel, { script: `${frame}f.name = 'sink'; window.open(url, 'sink')` }),
  call('link-into-frame', quantcast, {
    script: `${frame}f.name = 'sink'; const a = document.createElement('a'); a.href = url; a.target = 'sink'; document.body.append(a); a.click()`,
  }),
  // Not a window that is opened at a vendor's URL: that is navigation, as a link's.
  call('open-window-fetch', yandex, { script: "await window.open('about:blank').fetch(url)" }),
  element('open-window-written', xandr, {
    script: `const w = window.open('', '_blank'); w.document.write('<script src="' + url + '"></scr' + 'ipt>')`,
  }),
])
