import { type Answer, gif, html, json, script } from '../harness/answer.js'
import { css } from '../vectors/answers.js'
import { type Essential, imageIsShown, isDone } from './essential.js'

const blob = (code: string) => `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`
const answers = '.onmessage = ({ data }) => { done = data === true }'
const eventStream: Answer = { type: 'text/event-stream', body: 'retry: 100000\ndata: 1\n\n' }

const scripted = (id: string, code: string, files?: Readonly<Record<string, Answer>>): Essential =>
  ({ id, script: code, works: isDone, ...(files && { files: () => files }) })

/** A worker of the site's own, and the file it is. */
const worker = (id: string, construction: string, code: string): Essential =>
  scripted(id, `${construction}${answers}`, {
    'own.js': script(code), 'part.js': script('self.part = 1'), 'module.js': script('export const part = 1'), 'data.json': json(1),
  })

const relative = "fetch('data.json').then((r) => r.json()).then((v) => postMessage(v === 1 && self.location.pathname.endsWith('/own.js')))"

/** What a page does with its own host and by itself. */
export const ownThings: readonly Essential[] = [
  {
    id: 'subdomain-script', host: 'cdn.portal.test', answer: () => script('window.done = true'), works: isDone,
    head: ({ url }) => `<script src="${url}"></script>`,
  },
  {
    id: 'subdomain-image', host: 'images.portal.test', works: imageIsShown, body: ({ url }) => `<img alt="" src="${url}">`,
  },
  { id: 'subdomain-fetch', host: 'api.portal.test', script: 'done = (await fetch(url)).ok', works: isDone },
  {
    id: 'subdomain-frame', host: 'pay.portal.test', works: isDone, body: ({ url }) => `<iframe title="a" src="${url}"></iframe>`,
    answer: () => html('<!doctype html><script>parent.postMessage(1, "*")</script>'),
    head: () => '<script>onmessage = () => { window.done = true }</script>',
  },
  {
    id: 'subdomain-socket', host: 'live.portal.test', works: isDone,
    script: "new WebSocket(url.replace('https', 'wss')).onopen = () => { done = true }",
  },
  scripted('own-socket', "new WebSocket(here.replace('https', 'wss') + 'socket').onopen = () => { done = true }"),
  scripted('own-event-source', "const e = new EventSource('events'); e.onmessage = ({ data }) => { done = data === '1'; e.close() }",
    { events: eventStream }),
  worker('worker-blob', `new Worker(${blob("postMessage(self.location.protocol === 'blob:')")})`, ''),
  worker('worker-blob-module', `new Worker(${blob('postMessage(typeof importScripts === "undefined" || !!import.meta)')}, { type: 'module' })`, ''),
  worker('worker-blob-fetches-absolute', `new Worker(URL.createObjectURL(new Blob(['fetch("' + here + 'data.json").then((r) => postMessage(r.ok))'])))`, ''),
  worker('worker-blob-imports-own-file', `new Worker(URL.createObjectURL(new Blob(['importScripts("' + here + 'part.js"); postMessage(self.part === 1)'])))`, ''),
  worker('worker-blob-module-imports-own-file',
    `new Worker(URL.createObjectURL(new Blob(['import { part } from "' + here + 'module.js"; postMessage(part === 1)'], { type: 'text/javascript' })), { type: 'module' })`, ''),
  scripted('worker-blob-revoked-at-once', `const u = ${blob('postMessage(true)')}; new Worker(u)${answers}; URL.revokeObjectURL(u)`),
  worker('worker-data', "new Worker('data:text/javascript,postMessage(true)')", ''),
  worker('worker-own-file-relative-fetch', "new Worker('own.js')", relative),
  worker('worker-own-file-relative-import', "new Worker('own.js')", "importScripts('part.js'); postMessage(self.part === 1)"),
  worker('worker-own-module-relative-import', "new Worker('own.js', { type: 'module' })", "import { part } from './module.js'; postMessage(part === 1)"),
  worker('worker-own-module-relative-fetch', "new Worker('own.js', { type: 'module' })", relative),
  worker('worker-own-module-meta-url', "new Worker(new URL('own.js', here), { type: 'module' })", "postMessage(import.meta.url.endsWith('/own.js'))"),
  worker('worker-own-file-nested', "new Worker('own.js')",
    "const w = new Worker('part.js'); w.onerror = () => postMessage(false); postMessage(true)"),
  scripted('worker-named-and-spoken-to', `const w = new Worker('own.js', { name: 'engine' }); w${answers}
    w.postMessage({ name: 'engine' })`, { 'own.js': script('onmessage = (e) => postMessage(e.data.name === self.name)') }),
  scripted('worker-buffer-transferred', `const w = new Worker('own.js'); w${answers}
    const b = new ArrayBuffer(8); w.postMessage(b, [b])`, { 'own.js': script('onmessage = (e) => postMessage(e.data.byteLength === 8)') }),
  scripted('worker-error-is-told', `const w = new Worker('own.js'); w.onerror = (e) => { e.preventDefault(); done = e.lineno === 2 && e.filename.endsWith('/own.js') }`,
    { 'own.js': script("\nthrow new Error('of the page')") }),
  scripted('worker-shared', "const w = new SharedWorker('own.js'); w.port.onmessage = ({ data }) => { done = data === 1 }",
    { 'own.js': script('onconnect = (e) => e.ports[0].postMessage(1)') }),
  scripted('worker-service', `const r = await navigator.serviceWorker.register('own.js', { scope: here })
    await new Promise((ready) => { const w = r.installing || r.waiting || r.active; w.onstatechange = () => w.state === 'activated' && ready(); if (w.state === 'activated') ready() })
    done = r.active.scriptURL.endsWith('/own.js'); await r.unregister()`, { 'own.js': script('oninstall = () => self.skipWaiting()') }),
  { id: 'image-data', body: () => '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">', works: imageIsShown },
  {
    id: 'image-blob', works: imageIsShown, body: () => '<img alt="">', files: () => ({ 'own.gif': gif }),
    script: "document.querySelector('img').src = URL.createObjectURL(await (await fetch('own.gif')).blob())",
  },
  scripted('script-blob', "document.head.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(new Blob(['done = true'])) }))"),
  scripted('script-data', "document.head.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,done=true' }))"),
  scripted('script-inline-inserted', "document.head.append(Object.assign(document.createElement('script'), { text: 'done = document.currentScript !== null' }))"),
  {
    id: 'script-written', works: "done === 'own'",
    body: ({ here }) => `<script>document.write('<script src="${here}own.js"></scr' + 'ipt>')</script><script>window.done = window.own</script>`,
    files: () => ({ 'own.js': script("window.own = 'own'") }),
  },
  {
    id: 'text-written-in-pieces', works: "document.getElementById('written').textContent === 'a < b'",
    body: () => "<script>document.write('<b id=\"wri'); document.write('tten\">a &l'); document.write('t; b</b>')</script>",
  },
  { id: 'module-with-import-map', works: isDone, files: () => ({ 'own.js': script('export const part = 1') }),
    head: ({ here }) => `<script type="importmap">{ "imports": { "own": "${here}own.js" } }</script>
      <script type="module">import { part } from 'own'; window.done = part === 1</script>` },
  scripted('module-imported-later', "done = (await import('./own.js')).part === 1", { 'own.js': script('export const part = 1') }),
  {
    id: 'frame-own', works: isDone, body: ({ here }) => `<iframe title="a" src="${here}own.html"></iframe>`,
    files: () => ({ 'own.html': html('<!doctype html><script>parent.done = location.pathname.endsWith("own.html")</script>') }),
  },
  { id: 'frame-srcdoc', works: isDone, body: () => '<iframe title="a" srcdoc="<script>parent.done = document.body !== undefined</script>"></iframe>' },
  scripted('frame-blob', "document.body.append(Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(new Blob(['<script>parent.done = true</scr' + 'ipt>'], { type: 'text/html' })) }))"),
  scripted('frame-written', "const f = document.body.appendChild(document.createElement('iframe')); f.contentDocument.write('<p>a</p>'); f.contentDocument.close(); done = f.contentDocument.body.textContent === 'a'"),
  scripted('frame-realm', `const { contentWindow: w } = document.body.appendChild(document.createElement('iframe'))
    done = (await w.fetch(here + 'own.json')).ok && new w.Array() instanceof w.Array && !(new w.Array() instanceof Array)`, { 'own.json': json(1) }),
  scripted('form-into-frame', `document.body.insertAdjacentHTML('beforeend', '<iframe name="sink" title="a"></iframe><form target="sink" action="own.html"></form>')
    document.forms[0].submit()`, { 'own.html': html('<!doctype html><script>parent.done = true</script>') }),
  {
    id: 'font-own', works: "performance.getEntriesByName(document.baseURI + 'own.woff2').length === 1",
    head: () => '<style>@font-face { font-family: own; src: url(own.woff2) } h1 { font-family: own }</style>',
    files: () => ({ 'own.woff2': { type: 'font/woff2', body: '' } }),
  },
  {
    id: 'stylesheet-own', works: "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'",
    head: () => '<link rel="stylesheet" href="own.css">',
    files: () => ({ 'own.css': css('@import "more.css";'), 'more.css': css('h1 { color: rgb(1, 2, 3) }') }),
  },
  scripted('style-by-rules', `const s = document.head.appendChild(document.createElement('style')); s.sheet.insertRule('h1 { color: rgb(1, 2, 3) }')
    const t = new CSSStyleSheet(); t.replaceSync('h1 { background: rgb(4, 5, 6) }'); document.adoptedStyleSheets.push(t)
    const { color, backgroundColor } = getComputedStyle(document.querySelector('h1'))
    done = color === 'rgb(1, 2, 3)' && backgroundColor === 'rgb(4, 5, 6)'`),
  scripted('cookie-own', "document.cookie = 'lang=id; path=/'; done = document.cookie.includes('lang=id')"),
  scripted('key-own', "localStorage.setItem('volume', '3'); localStorage.muted = '1'; sessionStorage.round = '2'; done = localStorage.volume === '3' && localStorage.getItem('muted') === '1' && sessionStorage.length >= 1 && 'round' in sessionStorage"),
  scripted('key-event-own', `const area = localStorage; addEventListener('storage', (e) => { done = e.key === 'own' && e.storageArea === localStorage && e.storageArea === area })
    dispatchEvent(new StorageEvent('storage', { key: 'own', storageArea: localStorage }))`),
  scripted('database-own', `const open = indexedDB.open('saves', 2); open.onupgradeneeded = () => open.result.createObjectStore('games')
    open.onsuccess = () => { done = open.result.objectStoreNames.contains('games'); open.result.close() }`),
  scripted('cache-own', "const c = await caches.open('own'); await c.add('own.json'); done = (await c.match('own.json')).ok; await caches.delete('own')", { 'own.json': json(1) }),
  scripted('request-own-sync', "const x = new XMLHttpRequest(); x.open('GET', 'own.json', false); x.send(); done = x.responseText === '1'", { 'own.json': json(1) }),
  scripted('request-own-with-options', "done = (await fetch(new Request('own.json', { method: 'POST', body: 'a', headers: { 'x-key': '1' } }))).ok", { 'own.json': json(1) }),
  scripted('beacon-own', "done = navigator.sendBeacon('own.json', new Blob(['a']))", { 'own.json': json(1) }),
  scripted('peer-connection-without-servers', `const a = new RTCPeerConnection(); const b = new RTCPeerConnection({ iceServers: [] })
    const channel = a.createDataChannel('a'); channel.onopen = () => { done = true }
    a.onicecandidate = (e) => b.addIceCandidate(e.candidate); b.onicecandidate = (e) => a.addIceCandidate(e.candidate)
    await a.setLocalDescription(); await b.setRemoteDescription(a.localDescription); await b.setLocalDescription(); await a.setRemoteDescription(b.localDescription)`),
  scripted('audio-worklet', `const c = new OfflineAudioContext(1, 1, 44100); await c.audioWorklet.addModule('own.js')
    done = new AudioWorkletNode(c, 'own') instanceof AudioNode`, { 'own.js': script("registerProcessor('own', class extends AudioWorkletProcessor { process() { return false } })") }),
  scripted('sound-without-source', `done = !new Audio(undefined).hasAttribute('src') && new Audio('own.wav').getAttribute('src') === 'own.wav'`),
  scripted('custom-element', `customElements.define('x-own', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>a</p>' }
    connectedCallback() { window.done = this.isConnected } }); document.body.append(document.createElement('x-own'))`),
  scripted('attributes-in-every-form', `const i = document.createElement('img'); const a = document.createAttribute('src'); i.setAttributeNode(a)
    a.value = 'data:,'; const was = i.getAttribute('src'); i.attributes.setNamedItem(Object.assign(document.createAttribute('alt'), { value: 'b' }))
    i.toggleAttribute('hidden'); done = was === 'data:,' && i.alt === 'b' && i.hidden && i.getAttributeNode('src') === a`),
]
