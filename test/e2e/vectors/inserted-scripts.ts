import { script } from '../harness/answer.js'
import {
  amplitude, clarity, criteo, fullstory, heap, hotjar, hubspot, intercom, klaviyo, linkedIn, metaPixel, mixpanel,
  newRelic, outbrain, pinterest, plausible, posthog, reddit, segment, sentry, snapPixel, taboola, tagManager, tiktok,
  tradeDesk, twitter, unknown, vimeo, xandr, yandex, youtube,
} from './sites.js'
import { call, element, group, type Site } from './vector.js'

const make = "const s = document.createElement('script'); s.src = url\n"
const p = "const p = document.body.appendChild(document.createElement('p')); p.textContent = 'a'\n"

/** A new script that comes into the page in this way. */
const inserted = (id: string, site: Site, insertion: string) => element(`insert-${id}`, site, { script: make + insertion })

/** A script that is in the page, empty, and gets its source in this way. */
const sourced = (id: string, site: Site, assignment: string) =>
  element(`script-src-by-${id}`, site, {
    script: `const s = document.body.appendChild(document.createElement('script'))\n${assignment}`,
    // Firefox does what HTML says: a script that is in the page with an empty source has had its start.
    ...assignment.startsWith(emptyAttribute) && { engines: ['chromium', 'webkit'] },
  })

/** An image outside the page: it loads as soon as it has a source. */
const pictured = (id: string, site: Site, assignment: string) =>
  call(`image-src-by-${id}`, site, { script: `const s = document.createElement('img')\n${assignment}` })

const attribute = (name = 'src') => `const a = document.createAttribute('${name}'); a.value = url\n`
const emptyAttribute = "const a = document.createAttribute('src'); s.setAttributeNode(a)\n"

/** Every way to give an element the attribute. */
const assignments: readonly (readonly [id: string, assignment: string, script: Site, image: Site])[] = [
  ['property', 's.src = url', metaPixel, hotjar],
  ['set-attribute', "s.setAttribute('src', url)", clarity, taboola],
  ['set-attribute-uppercase', "s.setAttribute('SRC', url)", tiktok, mixpanel],
  ['set-attribute-ns', "s.setAttributeNS(null, 'src', url)", segment, criteo],
  ['set-attribute-node', `${attribute()}s.setAttributeNode(a)`, pinterest, posthog],
  ['set-attribute-node-ns', `${attribute()}s.setAttributeNodeNS(a)`, heap, reddit],
  ['named-item', `${attribute()}s.attributes.setNamedItem(a)`, twitter, sentry],
  ['named-item-ns', `${attribute()}s.attributes.setNamedItemNS(a)`, fullstory, snapPixel],
  ['attr-value', `${emptyAttribute}a.value = url`, hubspot, newRelic],
  ['attr-node-value', `${emptyAttribute}a.nodeValue = url`, amplitude, tradeDesk],
  ['attr-text-content', `${emptyAttribute}a.textContent = url`, klaviyo, intercom],
]

/** Scripts that scripts make: every insertion and every attribute method. */
export const insertedScripts = group('inserted-scripts', [
  inserted('append-child', metaPixel, 'document.head.appendChild(s)'),
  inserted('append', hotjar, 'document.body.append(s)'),
  inserted('prepend', tiktok, 'document.body.prepend(s)'),
  inserted('insert-before', tagManager, `const first = document.getElementsByTagName('script')[0]
    first.parentNode.insertBefore(s, first)`),
  inserted('before', clarity, "document.querySelector('h1').before(s)"),
  inserted('after', segment, "document.querySelector('h1').after(s)"),
  inserted('text-after', reddit, "document.querySelector('h1').firstChild.after(s)"),
  inserted('replace-with', pinterest, `${p}p.replaceWith(s)`),
  inserted('text-replace-with', mixpanel, `${p}p.firstChild.replaceWith(s)`),
  inserted('replace-child', criteo, `${p}document.body.replaceChild(s, p)`),
  inserted('replace-children', heap, `${p}p.replaceChildren(s)`),
  inserted('insert-adjacent-element', taboola, "document.body.insertAdjacentElement('beforeend', s)"),
  inserted('range-insert-node', sentry, `const r = new Range(); r.selectNodeContents(document.body); r.insertNode(s)`),
  inserted('range-surround-contents', outbrain, `${p}const r = new Range(); r.selectNodeContents(p); r.surroundContents(s)`),
  inserted('fragment', twitter, 'const f = new DocumentFragment(); f.append(s); document.body.append(f)'),
  inserted('in-subtree', posthog, 'const d = document.createElement(\'div\'); d.append(s); document.body.append(d)'),
  inserted('clone', snapPixel, 'document.body.append(s.cloneNode(true))'),
  inserted('import-node', plausible, 'document.body.append(document.importNode(s, true))'),
  inserted('table-caption', linkedIn, `const t = document.body.appendChild(document.createElement('table'))
    const c = document.createElement('caption'); c.append(s); t.caption = c`),
  inserted('document-body', yandex, "const b = document.createElement('body'); b.append(...document.body.childNodes, s); document.body = b"),
  inserted('in-open-shadow', vimeo, `${p}const d = document.createElement('div'); p.before(d)
    d.attachShadow({ mode: 'open' }).append(s)`),
  inserted('in-closed-shadow', tradeDesk, `${p}const d = document.createElement('div'); p.before(d)
    d.attachShadow({ mode: 'closed' }).append(s)`),
  inserted('in-detached-shadow', youtube, `const d = document.createElement('div')
    d.attachShadow({ mode: 'closed' }).append(s); document.body.append(d)`),
  inserted('unknown', unknown, 'document.head.append(s)'),
  inserted('module', amplitude, "s.type = 'module'; document.head.append(s)"),
  inserted('not-async', newRelic, 's.async = false; document.head.append(s)'),
  element('insert-adopted', xandr, {
    script: `const other = document.implementation.createHTMLDocument(''); const s = other.createElement('script')
      s.src = url; document.body.append(document.adoptNode(s))`,
  }),
  element('insert-from-other-document', klaviyo, {
    script: `const other = document.implementation.createHTMLDocument(''); const s = other.createElement('script')
      s.src = url; document.body.append(s)`,
  }),
  element('insert-template-clone', intercom, {
    body: ({ url }) => `<template><script src="${url}"></script></template>`,
    script: "document.body.append(document.querySelector('template').content.cloneNode(true))",
    once: true,
  }),
  element('insert-template-import', hubspot, {
    body: ({ url }) => `<template><script src="${url}"></script></template>`,
    script: "document.body.append(document.importNode(document.querySelector('template').content, true))",
    once: true,
  }),
  element('insert-create-element-ns', fullstory, {
    script: `const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); s.src = url
      document.body.append(s)`,
  }),
  element('insert-svg-script', metaPixel, {
    script: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttribute('href', url)
      document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(s)`,
  }),
  element('insert-svg-script-xlink', hotjar, {
    script: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script')
      s.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url)
      document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(s)`,
  }),
  element('insert-svg-script-base-val', clarity, {
    script: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.href.baseVal = url
      document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(s)`,
  }),
  element('insert-contextual-fragment', tiktok, {
    script: "document.body.append(new Range().createContextualFragment('<script src=\"' + url + '\"></scr' + 'ipt>'))",
  }),
  element('insert-type-flipped', segment, {
    script: `const s = document.createElement('script'); s.type = 'text/plain'; s.src = url; document.body.append(s)
      s.type = 'text/javascript'; document.head.append(s)`,
  }),
  element('insert-by-custom-element', reddit, {
    head: () => `<script>customElements.define('x-tag', class extends HTMLElement {
      connectedCallback() { const s = document.createElement('script'); s.src = this.dataset.from; this.append(s) } })</script>`,
    script: "const x = document.createElement('x-tag'); x.dataset.from = url; document.body.append(x)",
  }),
  element('insert-by-custom-element-shadow', criteo, {
    head: () => `<script>customElements.define('x-tag', class extends HTMLElement {
      #root = this.attachShadow({ mode: 'closed' })
      connectedCallback() { this.#root.innerHTML = '<img alt="" src="' + this.dataset.from + '">' } })</script>`,
    body: ({ url }) => `<x-tag data-from="${url}"></x-tag>`,
  }),
  ...assignments.map(([id, assignment, site]) => sourced(id, site, assignment)),
  element('script-src-by-attr-value-before-insertion', hubspot, {
    script: `const s = document.createElement('script')\n${emptyAttribute}a.value = url; document.body.append(s)`,
  }),
  ...assignments.map(([id, assignment, , site]) => pictured(id, site, assignment)),
  call('inline-script-fetches', mixpanel, {
    script: "const s = document.createElement('script'); s.text = 'fetch(' + JSON.stringify(url) + ')'; document.head.append(s)",
  }),
  element('inline-script-inserts', pinterest, {
    script: `const s = document.createElement('script')
      s.textContent = 'const t = document.createElement("script"); t.src = ' + JSON.stringify(url) + '; document.head.append(t)'
      document.head.append(s)`,
  }),
  element('eval-inserts', snapPixel, {
    script: `(0, eval)('document.head.appendChild(document.createElement("script")).src = ' + JSON.stringify(url))`,
  }),
  element('new-function-inserts', sentry, {
    script: "new Function('url', 'document.head.appendChild(document.createElement(\"script\")).src = url')(url)",
  }),
  call('timer-text-fetches', heap, { script: "setTimeout('fetch(' + JSON.stringify(url) + ')', 1)" }),
  call('event-attribute-fetches', taboola, {
    body: ({ url }) => `<img alt="" src="data:," onerror="fetch('${url}')">`,
  }),
  call('event-attribute-set-fetches', posthog, {
    script: `const b = document.createElement('button'); b.setAttribute('onclick', 'fetch(' + JSON.stringify(url) + ')')
      document.body.append(b); b.click()`,
  }),
  element('blob-script-inserts', twitter, {
    script: `const code = 'document.head.appendChild(document.createElement("script")).src = ' + JSON.stringify(url)
      const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob([code])); document.head.append(s)`,
  }),
  call('blob-script-fetches', outbrain, {
    script: `const s = document.createElement('script')
      s.src = URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(url) + ')'])); document.head.append(s)`,
  }),
  call('data-script-fetches', plausible, {
    script: `const s = document.createElement('script')
      s.src = 'data:text/javascript,' + encodeURIComponent('fetch(' + JSON.stringify(url) + ')'); document.head.append(s)`,
  }),
  call('blob-module-imports', tagManager, {
    script: `const s = document.createElement('script'); s.type = 'module'
      s.src = URL.createObjectURL(new Blob(['import ' + JSON.stringify(url)], { type: 'text/javascript' }))
      document.head.append(s)`,
  }),
  call('first-party-file-fetches', yandex, {
    body: ({ here }) => `<script src="${here}own.js"></script>`,
    files: ({ url }) => ({ 'own.js': script(`fetch('${url}')`) }),
  }),
])
