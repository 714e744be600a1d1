import { gif, html } from '../harness/answer.js'
import {
  amazonAds, criteo, doubleClick, facebookPlugin, heap, hotjar, klaviyo, linkedIn, metaPixel, outbrain, pinterest, plausible, posthog,
  quantcast, reddit, snapPixel, taboola, tagManager, tiktok, twitter, unknown, vimeo, xandr, yandex, youtube,
} from './sites.js'
import { element, group, type Site } from './vector.js'

const placed = (id: string, site: Site, markup: (url: string) => string) =>
  element(id, site, { body: ({ url }) => markup(url) })

const svg = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }

/** Everything in the body that loads by an attribute. */
export const staticElements = group('static-elements', [
  placed('image', linkedIn, (url) => `<img alt="" src="${url}">`),
  placed('image-srcset', facebookPlugin, (url) => `<img alt="" srcset="${url} 1x, ${url} 2x">`),
  placed('image-srcset-sizes', criteo, (url) => `<img alt="" sizes="100vw" srcset="${url} 300w, ${url} 600w">`),
  placed('image-crossorigin', quantcast, (url) => `<img alt="" crossorigin src="${url}">`),
  placed('image-with-own-source-and-srcset', hotjar, (url) => `<img alt="" src="data:," srcset="${url}">`),
  placed('image-lazy', reddit, (url) => `<img alt="" loading="lazy" width="9" height="9" src="${url}">`),
  placed('image-tag', outbrain, (url) => `<image src="${url}">`),
  placed('picture', taboola, (url) => `<picture><source srcset="${url}"><img alt="" src="data:,"></picture>`),
  placed('picture-media', pinterest, (url) => `<picture><source media="(min-width: 1px)" srcset="${url} 1x"><img alt=""></picture>`),
  placed('input-image', snapPixel, (url) => `<input type="image" alt="" src="${url}">`),
  placed('iframe', youtube, (url) => `<iframe title="a" src="${url}"></iframe>`),
  placed('iframe-lazy', vimeo, (url) => `<iframe title="a" loading="lazy" src="${url}"></iframe>`),
  placed('iframe-unknown', unknown, (url) => `<iframe title="a" src="${url}"></iframe>`),
  placed('iframe-sandboxed', twitter, (url) => `<iframe title="a" sandbox src="${url}"></iframe>`),
  placed('iframe-data-with-image', amazonAds, (url) => `<iframe title="a" src="data:text/html,<img src=${url}>"></iframe>`),
  placed('srcdoc-image', doubleClick, (url) => `<iframe title="a" srcdoc="<img alt='' src='${url}'>"></iframe>`),
  placed('srcdoc-script', metaPixel, (url) => `<iframe title="a" srcdoc="<script src='${url}'></script>"></iframe>`),
  placed('srcdoc-sandboxed', yandex, (url) => `<iframe title="a" sandbox srcdoc="<img alt='' src='${url}'>"></iframe>`),
  placed('srcdoc-nested', xandr, (url) => `<iframe title="a" srcdoc="<iframe srcdoc='<img src=${url}>'></iframe>"></iframe>`),
  placed('video', vimeo, (url) => `<video preload="auto" src="${url}"></video>`),
  placed('video-poster', youtube, (url) => `<video preload="none" poster="${url}"></video>`),
  placed('video-source', tiktok, (url) => `<video preload="auto"><source src="${url}"></video>`),
  placed('audio', posthog, (url) => `<audio preload="auto" src="${url}"></audio>`),
  placed('audio-source', plausible, (url) => `<audio preload="auto"><source src="${url}"></audio>`),
  element('video-track', hotjar, {
    body: ({ url, here }) => `<video crossorigin preload="auto" src="${here}own.mp4"><track default src="${url}"></video>`,
    // WebKit waits for a person who wants subtitles, or for code.
    script: "document.querySelector('track').track.mode = 'showing'",
    once: true,
    files: () => ({ 'own.mp4': { type: 'video/mp4', body: '' } }),
    answer: () => ({ type: 'text/vtt', body: 'WEBVTT\n' }),
  }),
  placed('object', doubleClick, (url) => `<object data="${url}"></object>`),
  placed('object-typed', facebookPlugin, (url) => `<object type="text/html" data="${url}"></object>`),
  element('object-image', linkedIn, {
    body: ({ url }) => `<object type="image/svg+xml" data="${url}"></object>`,
    answer: () => svg,
  }),
  element('object-nested-fallback', criteo, {
    body: ({ url, here }) => `<object data="${here}missing.bin"><img alt="" src="${url}"></object>`,
  }),
  placed('embed', tagManager, (url) => `<embed src="${url}">`),
  placed('embed-typed', taboola, (url) => `<embed type="text/html" src="${url}">`),
  placed('svg-image', pinterest, (url) => `<svg><image href="${url}"/></svg>`),
  placed('svg-image-xlink', quantcast, (url) => `<svg><image xlink:href="${url}"/></svg>`),
  placed('svg-fe-image', reddit, (url) =>
    `<svg><filter id="f"><feImage href="${url}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`),
  // Not <use>: no engine follows it to another origin.
  placed('body-background', snapPixel, (url) => `<table background="${url}"><tr><td>a</td></tr></table>`),
  placed('cell-background', outbrain, (url) => `<table><tr><td background="${url}">a</td></tr></table>`),
  placed('image-in-declarative-shadow', hotjar, (url) =>
    `<div><template shadowrootmode="open"><img alt="" src="${url}"></template></div>`),
  placed('image-in-closed-declarative-shadow', twitter, (url) =>
    `<div><template shadowrootmode="closed"><img alt="" src="${url}"></template></div>`),
  placed('iframe-in-declarative-shadow', yandex, (url) =>
    `<div><template shadowrootmode="open"><iframe title="a" src="${url}"></iframe></template></div>`),
  element('noscript-moved', metaPixel, {
    body: ({ url }) => `<noscript><img alt="" src="${url}"></noscript><div id="box"></div>`,
    script: "document.getElementById('box').innerHTML = document.querySelector('noscript').textContent",
    once: true,
  }),
  element('image-made-lazy-by-script', heap, {
    body: ({ url }) => `<img alt="" data-from="${url}">`,
    script: "const i = document.querySelector('img'); i.src = i.dataset.from",
    once: true,
  }),
  element('video-poster-set-later', klaviyo, {
    script: "const v = document.body.appendChild(document.createElement('video')); v.preload = 'none'; v.poster = url",
  }),
  element('frameset-frame', xandr, {
    body: ({ here }) => `<iframe title="own" src="${here}own.html"></iframe>`,
    files: ({ url }) => ({ 'own.html': html(`<!doctype html><frameset><frame src="${url}"></frameset>`) }),
  }),
  element('image-loaded-before', linkedIn, { body: ({ url }) => `<img alt="" src="${url}">`, answer: () => gif, warm: true }),
  element('iframe-over-open-connection', youtube, {
    body: ({ url }) => `<iframe title="a" src="${url}"></iframe>`, warm: true,
  }),
  element('object-over-open-connection', doubleClick, { body: ({ url }) => `<object data="${url}"></object>`, warm: true }),
  element('embed-over-open-connection', tagManager, { body: ({ url }) => `<embed src="${url}">`, warm: true }),
  element('meta-refresh', tiktok, { head: ({ url }) => `<meta http-equiv="refresh" content="0;url=${url}">` }),
])
