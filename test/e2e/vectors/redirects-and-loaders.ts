import { script } from '../harness/answer.js'
import { ranScript, redirect } from './answers.js'
import {
  clarity, criteo, doubleClick, facebookPlugin, heap, hotjar, intercom, klaviyo, libraryCdn, linkedIn, metaPixel, mixpanel, pinterest,
  posthog, quantcast, reddit, segment, sentry, snapPixel, taboola, tagManager, tiktok, tradeDesk, twitter, unknownContent, xandr, yandex,
  youtube,
} from './sites.js'
import { call, element, group, type Parts, type Site } from './vector.js'

const ownRedirect: Parts = { files: ({ url }) => ({ 'go.bin': redirect(url) }) }
const through = (host: string, url: string) => `https://${host}/to/${encodeURIComponent(url)}`

/** A first-party bundle beside the page, run by its tag. */
const bundle = (id: string, site: Site, code: (url: string) => string) =>
  element(`bundle-${id}`, site, {
    body: ({ here }) => `<script src="${here}bundle.js"></script>`,
    files: ({ url }) => ({ 'bundle.js': script(code(url)) }),
  })

const loader = (id: string, site: Site, script: string, more: Parts = {}) => element(`loader-${id}`, site, { script, ...more })
const late = (path: string, slow: string, more = '') => ({ ...ranScript(path, more), ...(path.endsWith(slow) && { delay: 150 }) })

/** Detours: allowed hosts that send on, URLs built at run time, vendors' own loaders, tags that depend on each other. */
export const redirectsAndLoaders = group('redirects-and-loaders', [
  element('redirect-own-image', linkedIn, { body: ({ here }) => `<img alt="" src="${here}go.bin">`, ...ownRedirect }),
  element('redirect-own-script', metaPixel, { head: ({ here }) => `<script src="${here}go.bin"></script>`, ...ownRedirect }),
  element('redirect-own-frame', youtube, { body: ({ here }) => `<iframe title="a" src="${here}go.bin"></iframe>`, ...ownRedirect }),
  element('redirect-own-stylesheet', hotjar, { head: ({ here }) => `<link rel="stylesheet" href="${here}go.bin">`, ...ownRedirect }),
  call('redirect-own-fetch', segment, { script: "await fetch(here + 'go.bin')", files: ({ url }) => ({ 'go.bin': redirect(url) }) }),
  call('redirect-own-beacon', clarity, { script: "navigator.sendBeacon(here + 'go.bin')", ...ownRedirect }),
  element('redirect-unknown-image', quantcast, { body: ({ url }) => `<img alt="" src="${through(unknownContent, url)}">` }),
  call('redirect-unknown-fetch', mixpanel, { script: `await fetch('https://${unknownContent}/to/' + encodeURIComponent(url))` }),
  element('redirect-library-script', tiktok, { head: ({ url }) => `<script src="${through(libraryCdn, url)}"></script>` }),
  bundle('joined-url', posthog, (url) =>
    `const u = [${[...url].map((letter) => `'${letter}'`).join()}].join(''); const s = document.createElement('scr' + 'ipt')
     s['sr' + 'c'] = u; document.getElementsByTagName('head')[0]['append' + 'Child'](s)`),
  bundle('encoded-url', taboola, (url) =>
    `document.body.append(Object.assign(new Image(), { src: atob('${btoa(url)}') }))`),
  bundle('reversed-url', criteo, (url) =>
    `const s = document.createElement('script'); s.setAttribute('src', '${[...url].reverse().join('')}'.split('').reverse().join(''))
     document.head.insertBefore(s, null)`),
  bundle('module', pinterest, (url) =>
    `const load = async (u) => { await 0; document.head.append(Object.assign(document.createElement('script'), { src: u, type: 'module' })) }
     load('${url}')`),
  call('bundle-module-imports-built-url', reddit, {
    head: ({ here }) => `<script type="module" src="${here}bundle.js"></script>`,
    files: ({ url }) => ({ 'bundle.js': script(`const parts = ['${url.slice(0, 12)}', '${url.slice(12)}']; import(parts.join(''))`) }),
  }),
  loader('tag-manager', tagManager, `(function (w, d, s, l, u) { w[l] = w[l] || []; w[l].push({ event: 'gtm.js' })
    const f = d.getElementsByTagName(s)[0], j = d.createElement(s); j.async = true; j.src = u
    f.parentNode.insertBefore(j, f) })(window, document, 'script', 'dataLayer', url)`),
  loader('pixel', metaPixel, `!(function (f, b, e, v) { if (f.fbq) return; const n = f.fbq = function () { n.queue.push(arguments) }
    n.queue = []; const t = b.createElement(e); t.async = !0; t.src = v; const s = b.getElementsByTagName(e)[0]
    s.parentNode.insertBefore(t, s) })(window, document, 'script', url); fbq('track', 'PageView')`, { once: true }),
  loader('class-method', tiktok, `const q = window.ttq = window.ttq || []; q.load = (u) => { const s = document.createElement('script')
    s.type = 'text/javascript'; s.async = true; s.src = u; document.head.prepend(s) }; q.load(url)`),
  loader('with-noscript', linkedIn, `const s = document.createElement('script'); s.async = true; s.src = url
    document.querySelector('p').before(s)`, {
    body: ({ url }) => `<noscript><img height="1" width="1" style="display:none" alt="" src="${url}/noscript"></noscript>`,
  }),
  loader('two-stages', hotjar, 'document.head.appendChild(Object.assign(document.createElement(\'script\'), { src: url + \'/first\' }))', {
    answer: (path) => ranScript(path, path.endsWith('/first')
      ? `document.head.appendChild(document.createElement('script')).src = document.currentScript.src.replace(/first$/, 'second')` : ''),
    ordered: true,
  }),
  loader('three-stages-with-pixel', heap, 'document.head.append(Object.assign(document.createElement(\'script\'), { src: url + \'/first\' }))', {
    answer: (path) => path.endsWith('/pixel') ? undefined : ranScript(path, path.endsWith('/first')
      ? `document.head.appendChild(document.createElement('script')).src = document.currentScript.src.replace(/first$/, 'second')`
      : `window.beacon = document.body.appendChild(new Image()); beacon.src = document.currentScript.src.replace(/second$/, 'pixel')`),
    ordered: true,
  }),
  loader('written-fallback', criteo, "document.write(unescape('%3Cscript src=\"' + url + '\"%3E%3C/script%3E'))", { once: true }),
  loader('after-load', sentry, "addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { src: url }))); if (document.readyState === 'complete') dispatchEvent(new Event('load'))"),
  loader('at-first-scroll', intercom, `addEventListener('scroll', () => document.head.append(Object.assign(document.createElement('script'), { src: url })), { once: true })
    dispatchEvent(new Event('scroll'))`),
  loader('when-visible', facebookPlugin, `new IntersectionObserver((entries, watcher) => { watcher.disconnect()
    document.body.append(Object.assign(document.createElement('iframe'), { src: url })) }).observe(document.querySelector('h1'))`),
  loader('by-mutation', snapPixel, `new MutationObserver((_, watcher) => { watcher.disconnect()
    document.head.append(Object.assign(document.createElement('script'), { src: url })) }).observe(document.body, { childList: true })
    document.body.append('a')`),
  loader('retried', xandr, `const load = (left) => { const s = document.createElement('script'); s.src = url; s.onerror = () => left && load(left - 1)
    document.head.append(s) }; load(2)`),
  loader('in-order', klaviyo, `for (const name of ['/1', '/2', '/3']) {
    const s = document.createElement('script'); s.async = false; s.src = url + name; document.head.append(s) }`, {
    answer: (path) => late(path, '/1'), ordered: true,
  }),
  element('group-library-then-plug-ins', twitter, {
    head: ({ url }) => `<script src="${url}/library"></script><script src="${url}/one"></script><script src="${url}/two"></script>`,
    answer: (path) => (path.endsWith('/library')
      ? late(path, '/library', 'window.library = { use() {} }') : ranScript(path, 'library.use()')),
    ordered: true,
  }),
  element('group-inserted-after-static', yandex, {
    head: ({ url }) => `<script src="${url}/static"></script>`,
    script: "const s = document.createElement('script'); s.async = false; s.src = url + '/inserted'; document.head.append(s)",
    once: true,
    answer: (path) => late(path, '/static'),
    ordered: true,
  }),
  element('group-of-many-kinds', doubleClick, {
    head: ({ url }) => `<script async src="${url}/a"></script><script src="${url}/b"></script>`,
    body: ({ url }) => `<img alt="" src="${url}/c"><script src="${url}/d"></script>`,
  }),
  element('group-module-and-classic', tradeDesk, {
    head: ({ url }) => `<script type="module" src="${url}/module"></script><script src="${url}/classic"></script>`,
  }),
])
