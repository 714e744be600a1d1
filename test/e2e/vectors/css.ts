import { css as sheet } from './answers.js'
import {
  clarity, crazyEgg, criteo, fullstory, googleFonts, heap, hotjar, hubspot, intercom, klaviyo, linkedIn, metaPixel, mixpanel,
  outbrain, pinterest, plausible, posthog, quantcast, reddit, segment, snapPixel, taboola, tagManager, tiktok, twitter,
  vimeo, xandr, yandex, youtube,
} from './sites.js'
import { call, element, group, type Site } from './vector.js'

const head = (id: string, site: Site, markup: (url: string) => string) => element(id, site, { head: ({ url }) => markup(url) })
const body = (id: string, site: Site, markup: (url: string) => string) => element(id, site, { body: ({ url }) => markup(url) })
const scripted = (id: string, site: Site, script: string) => element(id, site, { script })
const called = (id: string, site: Site, script: string) => call(id, site, { script })

const link = "const l = document.createElement('link')\n"
const style = "const s = document.head.appendChild(document.createElement('style'))\n"
const rule = "'h1 { background: url(' + url + ') }'"
const face = "'@font-face { font-family: leak; src: url(' + url + ') } h1 { font-family: leak }'"
const title = "const h = document.querySelector('h1')\n"

/** Style sheets, and what style sheets load. */
export const css = group('css', [
  head('stylesheet', googleFonts, (url) => `<link rel="stylesheet" href="${url}">`),
  head('stylesheet-print', hotjar, (url) => `<link rel="stylesheet" media="print" href="${url}">`),
  head('stylesheet-alternate', metaPixel, (url) => `<link rel="alternate stylesheet" title="b" href="${url}">`),
  body('stylesheet-in-body', tiktok, (url) => `<link rel="stylesheet" href="${url}">`),
  head('style-import', googleFonts, (url) => `<style>@import url("${url}");</style>`),
  body('style-import-in-body', clarity, (url) => `<style>@import "${url}" print;</style>`),
  element('style-import-in-own-sheet', tagManager, {
    head: ({ here }) => `<link rel="stylesheet" href="${here}own.css">`,
    files: ({ url }) => ({ 'own.css': sheet(`@import "${url}";`) }),
  }),
  element('background-in-own-sheet', segment, {
    head: ({ here }) => `<link rel="stylesheet" href="${here}own.css">`,
    files: ({ url }) => ({ 'own.css': sheet(`h1 { background: url(${url}) }`) }),
  }),
  head('style-background', linkedIn, (url) => `<style>h1 { background-image: url('${url}') }</style>`),
  head('style-background-escaped', posthog, (url) => `<style>h1 { background: \\75rl(${url.replace('https', 'http\\73')}) }</style>`),
  head('style-content', taboola, (url) => `<style>h1::before { content: url(${url}) }</style>`),
  head('style-list-image', mixpanel, (url) => `<style>h1 { display: list-item; list-style-image: url(${url}) }</style>`),
  head('style-border-image', criteo, (url) => `<style>h1 { border: 1px solid; border-image: url(${url}) 1 }</style>`),
  head('style-image-set', reddit, (url) => `<style>h1 { background: image-set("${url}" 1x) }</style>`),
  head('style-mask', pinterest, (url) => `<style>h1 { mask-image: url(${url}) }</style>`),
  head('style-shape', snapPixel, (url) => `<style>h1 { float: left; shape-outside: url(${url}) }</style>`),
  head('style-variable', quantcast, (url) => `<style>:root { --pixel: url(${url}) } h1 { background: var(--pixel) }</style>`),
  head('style-font-face', googleFonts, (url) =>
    `<style>@font-face { font-family: leak; src: url(${url}) } h1 { font-family: leak }</style>`),
  body('style-attribute', outbrain, (url) => `<p style="background-image: url(${url})">a</p>`),
  body('style-attribute-content', twitter, (url) => `<p style="content: url('${url}')">a</p>`),
  scripted('insert-stylesheet', hotjar, `${link}l.rel = 'stylesheet'; l.href = url; document.head.append(l)`),
  scripted('insert-stylesheet-rel-last', yandex, `${link}document.head.append(l); l.href = url; l.rel = 'stylesheet'`),
  scripted('insert-stylesheet-rel-list', vimeo, `${link}document.head.append(l); l.href = url; l.relList.add('stylesheet')`),
  scripted('insert-stylesheet-rel-attribute', heap, `${link}l.href = url; document.head.append(l); l.setAttribute('rel', 'stylesheet')`),
  scripted('insert-stylesheet-href-attribute', xandr, `${link}l.rel = 'stylesheet'; document.head.append(l); l.setAttribute('href', url)`),
  scripted('insert-stylesheet-attr-value', klaviyo, `${link}l.rel = 'stylesheet'; document.head.append(l)
    const a = document.createAttribute('href'); l.setAttributeNode(a); a.value = url`),
  element('insert-stylesheet-enabled', intercom, {
    head: ({ url }) => `<link rel="stylesheet" disabled href="${url}">`,
    script: 'document.querySelector(\'link[rel="stylesheet"]\').disabled = false',
    once: true,
  }),
  scripted('insert-style-text', crazyEgg, `${style}s.textContent = ${rule}`),
  scripted('insert-style-before', fullstory, `const s = document.createElement('style'); s.textContent = ${rule}; document.head.append(s)`),
  scripted('insert-style-text-node', plausible, `${style}s.append(document.createTextNode(${rule}))`),
  scripted('insert-style-node-data', hubspot, `${style}const t = s.appendChild(document.createTextNode('')); t.data = ${rule}`),
  scripted('insert-style-append-data', youtube, `${style}const t = s.appendChild(document.createTextNode(' ')); t.appendData(${rule})`),
  scripted('insert-style-inner-html', posthog, `${style}s.innerHTML = ${rule}`),
  scripted('insert-style-inner-text', clarity, `${style}s.innerText = ${rule}`),
  scripted('insert-style-import', segment, `${style}s.textContent = '@import "' + url + '";'`),
  scripted('insert-style-font-face', googleFonts, `${style}s.textContent = ${face}`),
  called('rule-inserted', metaPixel, `${style}s.sheet.insertRule(${rule})`),
  called('rule-import-inserted', tiktok, `${style}s.sheet.insertRule('@import "' + url + '"')`),
  called('rule-font-face-inserted', googleFonts, `${style}s.sheet.insertRule('@font-face { font-family: leak; src: url(' + url + ') }')
    s.sheet.insertRule('h1 { font-family: leak }')`),
  called('rule-added', taboola, `${style}s.sheet.addRule('h1', 'background: url(' + url + ')')`),
  called('rule-nested', criteo, `${style}s.sheet.insertRule('@media all {}'); s.sheet.cssRules[0].insertRule(${rule})`),
  called('rule-style', pinterest, `${style}s.sheet.insertRule('h1 {}'); s.sheet.cssRules[0].style.backgroundImage = 'url(' + url + ')'`),
  called('sheet-replace-sync', reddit, `const s = new CSSStyleSheet(); s.replaceSync(${rule}); document.adoptedStyleSheets.push(s)`),
  called('sheet-replace', snapPixel, `const s = new CSSStyleSheet(); document.adoptedStyleSheets = [s]; await s.replace(${rule})`),
  called('sheet-adopted-in-shadow', twitter, `const d = document.body.appendChild(document.createElement('div'))
    const r = d.attachShadow({ mode: 'closed' }); r.innerHTML = '<h1>a</h1>'
    const s = new CSSStyleSheet(); s.insertRule(${rule}); r.adoptedStyleSheets = [s]`),
  called('inline-property', linkedIn, `${title}h.style.backgroundImage = 'url(' + url + ')'`),
  called('inline-dashed-property', outbrain, `${title}h.style['background-image'] = 'url(' + url + ')'`),
  called('inline-set-property', quantcast, `${title}h.style.setProperty('background', 'url(' + url + ')')`),
  called('inline-css-text', hotjar, `${title}h.style.cssText = 'background: url(' + url + ')'`),
  called('inline-style-forwarded', yandex, `${title}h.style = 'background: url(' + url + ')'`),
  called('inline-set-attribute', xandr, `${title}h.setAttribute('style', 'background: url(' + url + ')')`),
  called('inline-custom-property', mixpanel, `${style}s.textContent = 'h1 { background: var(--leak) }'
    ${title}h.style.setProperty('--leak', 'url(' + url + ')')`),
  call('inline-typed', tagManager, {
    script: `${title}h.attributeStyleMap.set('background-image', 'url(' + url + ')')`, engines: ['chromium', 'webkit'],
  }),
  called('inline-animated', vimeo, `${title}h.animate([{ backgroundImage: 'url(' + url + ')' }, { backgroundImage: 'url(' + url + ')' }], 9000)`),
  called('font-face-loaded', googleFonts, "await new FontFace('leak', 'url(' + url + ')').load()"),
  called('font-face-added', klaviyo, `document.fonts.add(new FontFace('leak', 'url(' + url + ')'))
    ${title}h.style.fontFamily = 'leak'`),
])
