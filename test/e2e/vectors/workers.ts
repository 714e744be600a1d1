import { script } from '../harness/answer.js'
import {
  amplitude, clarity, criteo, fullstory, heap, hotjar, intercom, klaviyo, metaPixel, mixpanel, newRelic, outbrain,
  pinterest, plausible, posthog, quantcast, reddit, segment, sentry, snapPixel, taboola, tiktok, tradeDesk, twitter,
  xandr, yandex,
} from './sites.js'
import { call, group, type Site } from './vector.js'

const quoted = 'JSON.stringify(url)'
const fetches = `'fetch(' + ${quoted} + ')'`
const imports = `'importScripts(' + ${quoted} + ')'`
const importsModule = `'import ' + ${quoted}`
const blob = (code: string) => `URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }))`
const data = (code: string) => `'data:text/javascript,' + encodeURIComponent(${code})`
const module = "{ type: 'module' }"

const made = (id: string, site: Site, code: string) => call(`worker-${id}`, site, { script: code })

/** The app's own worker file, with this code. */
const own = (id: string, site: Site, construction: string, code: (url: string) => string) =>
  call(`worker-${id}`, site, { script: construction, files: ({ url }) => ({ 'own.js': script(code(url)) }) })

const ownWorker = "new Worker(here + 'own.js')"

/** Code in threads of its own, where no patch of the page reaches. Nothing is replayed: a worker is a call. */
export const workers = group('workers', [
  made('blob-fetches', hotjar, `new Worker(${blob(fetches)})`),
  made('blob-imports', metaPixel, `new Worker(${blob(imports)})`),
  made('blob-requests', segment, `new Worker(${blob(`'const x = new XMLHttpRequest(); x.open("GET", ' + ${quoted} + '); x.send()'`)})`),
  made('blob-opens-socket', taboola, `new Worker(${blob(`'new WebSocket(' + ${quoted}.replace('https', 'wss') + ')'`)})`),
  made('blob-opens-event-source', mixpanel, `new Worker(${blob(`'new EventSource(' + ${quoted} + ')'`)})`),
  made('blob-fetches-late', sentry, `const w = new Worker(${blob("'onmessage = (e) => fetch(e.data)'")}); w.postMessage(url)`),
  made('blob-request-object', criteo, `new Worker(${blob(`'fetch(new Request(' + ${quoted} + '))'`)})`),
  made('blob-dynamic-import', posthog, `new Worker(${blob(`'import(' + ${quoted} + ')'`)})`),
  made('blob-module-fetches', tiktok, `new Worker(${blob(fetches)}, ${module})`),
  made('blob-module-imports', clarity, `new Worker(${blob(importsModule)}, ${module})`),
  made('blob-module-dynamic-import', reddit, `new Worker(${blob(`'await import(' + ${quoted} + ')'`)}, ${module})`),
  made('blob-unnamed-realm', heap, `new Worker(${blob(`'self[["fe", "tch"].join("")](' + ${quoted} + ')'`)})`),
  made('blob-url-object', pinterest, `new Worker(new URL(${blob(fetches)}))`),
  made('blob-revoked', twitter, `const u = ${blob(fetches)}; new Worker(u); URL.revokeObjectURL(u)`),
  made('data-fetches', amplitude, `new Worker(${data(fetches)})`),
  made('data-imports', snapPixel, `new Worker(${data(imports)})`),
  made('data-module-imports', klaviyo, `new Worker(${data(importsModule)}, ${module})`),
  made('shared-blob-fetches', fullstory, `new SharedWorker(${blob(fetches)})`),
  made('shared-data-fetches', outbrain, `new SharedWorker(${data(fetches)})`),
  made('nested-blob-fetches', tradeDesk,
    `const inner = ${fetches}; new Worker(${blob("'new Worker(URL.createObjectURL(new Blob([' + JSON.stringify(inner) + '])))'")})`),
  own('own-file-fetches', newRelic, ownWorker, (url) => `fetch('${url}')`),
  own('own-file-imports', yandex, ownWorker, (url) => `importScripts('${url}')`),
  own('own-module-imports', quantcast, `new Worker(here + 'own.js', ${module})`, (url) => `import '${url}'`),
  own('own-shared-fetches', intercom, "new SharedWorker(here + 'own.js')", (url) => `fetch('${url}')`),
  own('own-shared-module-imports', hotjar, `new SharedWorker(here + 'own.js', ${module})`, (url) => `import '${url}'`),
  own('own-file-nested', xandr, ownWorker,
    (url) => `new Worker(URL.createObjectURL(new Blob(["fetch('${url}')"])))`),
  call('worker-service-fetches', plausible, {
    script: "await navigator.serviceWorker.register(here + 'own.js', { scope: here })",
    once: true,
    files: ({ url }) => ({ 'own.js': script(`oninstall = (e) => e.waitUntil(fetch('${url}'))`) }),
  }),
  call('worker-service-imports', metaPixel, {
    script: "await navigator.serviceWorker.register(here + 'own.js', { scope: here })",
    once: true,
    files: ({ url }) => ({ 'own.js': script(`importScripts('${url}')`) }),
  }),
  call('worklet-paint', tiktok, { script: 'await CSS.paintWorklet.addModule(url)', engines: ['chromium'] }),
  call('worklet-audio', clarity, { script: 'await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(url)' }),
  call('worklet-audio-blob-imports', segment, {
    script: `await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(${blob(importsModule)})`,
  }),
])
